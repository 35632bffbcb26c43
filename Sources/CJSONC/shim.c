/* SPDX-License-Identifier: EUPL-1.2 */
#include "CJSONC.h"

#include <json-c/json.h>

bool cj_read(
    const char *bytes, size_t length, int depth, cj_value **value, size_t *offset,
    const char **words) {
  *value = NULL;
  *offset = 0;
  *words = "";
  struct json_tokener *tokener = json_tokener_new_ex(depth);
  if (!tokener) {
    *words = "out of memory";
    return false;
  }
  json_tokener_set_flags(tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  /* With the closing zero, so that a number at the very end is known to have ended. */
  struct json_object *read = json_tokener_parse_ex(tokener, bytes, (int)length + 1);
  enum json_tokener_error error = json_tokener_get_error(tokener);
  *offset = json_tokener_get_parse_end(tokener);
  if (error == json_tokener_continue) *words = "unexpected end";
  else if (error != json_tokener_success) *words = json_tokener_error_desc(error);
  json_tokener_free(tokener);
  if (error != json_tokener_success) {
    json_object_put(read);
    return false;
  }
  *value = (cj_value *)read;
  return true;
}

void cj_free(cj_value *value) { json_object_put((struct json_object *)value); }

cj_kind cj_kind_of(const cj_value *value) {
  switch (json_object_get_type((const struct json_object *)value)) {
    case json_type_boolean: return CJ_BOOLEAN;
    case json_type_int: return CJ_INTEGER;
    case json_type_double: return CJ_NUMBER;
    case json_type_string: return CJ_STRING;
    case json_type_array: return CJ_ARRAY;
    case json_type_object: return CJ_OBJECT;
    default: return CJ_NULL;
  }
}

bool cj_boolean(const cj_value *value) {
  return json_object_get_boolean((const struct json_object *)value) != 0;
}

int64_t cj_integer(const cj_value *value) {
  return json_object_get_int64((const struct json_object *)value);
}

double cj_number(const cj_value *value) {
  return json_object_get_double((const struct json_object *)value);
}

const char *cj_string(cj_value *value, size_t *length) {
  *length = (size_t)json_object_get_string_len((struct json_object *)value);
  return json_object_get_string((struct json_object *)value);
}

size_t cj_count(const cj_value *array) {
  return json_object_array_length((const struct json_object *)array);
}

cj_value *cj_element(const cj_value *array, size_t index) {
  return (cj_value *)json_object_array_get_idx((const struct json_object *)array, index);
}

const cj_member *cj_first_member(const cj_value *object) {
  struct lh_table *table = json_object_get_object((const struct json_object *)object);
  return table ? (const cj_member *)lh_table_head(table) : NULL;
}

const cj_member *cj_next_member(const cj_member *member) {
  return (const cj_member *)lh_entry_next((struct lh_entry *)member);
}

const char *cj_member_name(const cj_member *member) {
  return lh_entry_k((struct lh_entry *)member);
}

cj_value *cj_member_value(const cj_member *member) {
  return (cj_value *)lh_entry_v((struct lh_entry *)member);
}
