# SPDX-License-Identifier: EUPL-1.2
"""Maps with one picture of a wanted size, and the network of a map as dot reads it."""
import json
import random
import subprocess

SIZES = {"journey": [10, 40, 160], "actors": [15, 60, 240], "matrix": [10, 40, 160]}
NOUNS = {"journey": "steps", "actors": "roles", "matrix": "items"}

HEAD = 'map big "En stor karta" { language sv }\nperson p "Deltagaren"\n'


def journey(steps):
    """Phases of five steps, with feelings, actors, pains."""
    chance = random.Random(1)
    lines = [HEAD] + [f'role r{number} "Roll {number}"' for number in range(6)]
    lines.append('journey j "Resan" for p {')
    for step in range(steps):
        if step % 5 == 0:
            lines.append(f'  phase f{step} "Fas {step // 5 + 1}" {{')
        extra = ' pain "Vet inte vad som händer" { severity 3 }' if step % 3 == 0 else ""
        lines.append(
            f'    step s{step} "Jag väntar på besked nummer {step}" {{ by r{chance.randrange(6)}; '
            f"feeling {chance.randrange(-2, 3)};{extra} }}")
        if step % 5 == 4 or step == steps - 1:
            lines.append("  }")
    return "\n".join(lines + ["}", ""])


def actors(roles):
    """Organisations of five roles, each role tied to about two others."""
    chance = random.Random(1)
    lines = [HEAD]
    for number in range(0, roles, 5):
        inner = "; ".join(
            f'role r{role} "Handläggare {role}"' for role in range(number, min(number + 5, roles)))
        lines.append(f'organisation o{number} "Myndighet {number // 5 + 1}" {{ {inner} }}')
    seen = set()
    for role in range(roles):
        for other in {chance.randrange(roles), min(role + 1, roles - 1)}:
            if other != role and (role, other) not in seen:
                seen.add((role, other))
                lines.append(f'relation r{role} -> r{other} informs "underlag"')
    return "\n".join(lines + [""])


def matrix(items):
    """Ideas rated by three groups."""
    chance = random.Random(1)
    lines = [HEAD]
    lines += [f'criterion {name} "Kriterium {name}" {{ scale 1..7 }}' for name in "ab"]
    lines += [f'rater g{number} "Grupp {number}" {{ people 4 }}' for number in range(3)]
    for item in range(items):
        lines.append(f'idea i{item} "Idé nummer {item} om hur vi möts"')
        for rater in range(3):
            for criterion in "ab":
                value = chance.randrange(1, 8)
                lines.append(f"rate i{item} on {criterion} {value} by g{rater}")
    lines.append('matrix m "Vad gör vi först?" { x a; y b; items ideas }')
    return "\n".join(lines + [""])


MAPS = {"journey": journey, "actors": actors, "matrix": matrix}


def network_of(glapp, path):
    """The actors of a map and their ties, grouped by organisation, in Graphviz's language."""
    # Status 1 says that the map has errors; the export is there all the same.
    command = [glapp, "export", str(path), "--to", "json"]
    exported = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    data = json.loads(exported.stdout)
    lines = ["digraph {", 'node [shape=box, fontname="Inter"]; edge [fontname="Inter"];']
    names = {}

    def node(element):
        names[element["id"]] = f"n{len(names)}"
        return f'{names[element["id"]]} [label={json.dumps(element["title"], ensure_ascii=False)}];'

    for number, organisation in enumerate(data.get("organisations", [])):
        lines.append(f"subgraph cluster_{number} {{")
        lines += [node(element) for element in [organisation] + organisation.get("roles", [])]
        lines.append("}")
    for kind in ("roles", "persons", "teams"):
        lines += [node(element) for element in data.get(kind, [])]
    for relation in data.get("relations", []):
        ends = [names.get(relation[end]["ref"]) for end in ("source", "target")]
        if all(ends):
            label = json.dumps(relation.get("title", ""), ensure_ascii=False)
            lines.append(f"{ends[0]} -> {ends[1]} [label={label}];")
    return "\n".join(lines + ["}", ""])
