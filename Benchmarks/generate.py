#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Write a large map, always the same for the same seed.

    generate.py STATEMENTS [SEED] > big.glapp

About a quarter of the statements are elements, the rest what is said of them, as in the real
maps: journeys with steps, pains, gains and gaps, actors, relations, insights and ratings.
"""
import random
import sys

WORDS = """möte samtycke blankett väntan kontakt ansvar information handläggare uppföljning
återkoppling stöd insats planering kartläggning remiss beslut ersättning läkarintyg samverkan
arbetsträning rehabilitering kommun region trygghet oro tempo ansökan besked samtal behov""".split()


def main():
    wanted = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    chance = random.Random(seed)
    out = sys.stdout
    count = 0

    def title(words=4):
        return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize()

    def say(text, statements=1):
        nonlocal count
        out.write(text + "\n")
        count += statements

    say(f'map stor "Genererad karta, frö {seed}" {{ language sv }}', 2)
    organisations = max(2, min(2000, wanted // 500))
    for number in range(organisations):
        say(f'organisation o{number} "{title(2)}" {{ kind agency; role r{number} "{title(2)}" }}', 3)
    say('person p "Deltagaren"')
    say('source s "Intervjuer" { kind interview; people 12 }', 3)
    say('touchpoint t "Samtal" { kind meeting }', 2)
    journey = 0
    while count < wanted:
        journey += 1
        say(f'journey j{journey} "{title()}" for p {{')
        for phase in range(3):
            say(f'  phase f{phase} "{title(2)}" {{')
            for step in range(6):
                role = chance.randrange(organisations)
                other = chance.randrange(organisations)
                say(f'    step s{phase}-{step} "Jag {title(3).lower()}" {{')
                say(f'      by r{role}, r{other}; via t', 2)
                say(f'      feeling {chance.randrange(-2, 3)} {{ basis interpreted }}', 2)
                if chance.random() < 0.6:
                    say(f'      pain pa{phase}-{step} "{title()}" {{', 1)
                    say(f'        severity {chance.randrange(1, 6)}; felt-by p; from s', 3)
                    say('      }', 0)
                if chance.random() < 0.3:
                    say(f'      gain "{title(3)}" {{ from s }}', 2)
                if chance.random() < 0.2:
                    say('      wait 3 weeks')
                say('    }', 0)
            say('  }', 0)
        say('}', 0)
        a, b = chance.randrange(organisations), chance.randrange(organisations)
        say(f'gap g{journey} "{title()}" between r{a}, o{b} {{', 1)
        say(f'  kind information; after j{journey}.s0-2; severity 4; affects p; from s', 5)
        say('}', 0)
        say(f'relation r{a} -> r{b} informs "{title(1)}"')
        say(f'insight i{journey} "{title(5)}" {{ from g{journey}, s }}', 2)
        say(f'opportunity "Hur skulle vi kunna {title(3).lower()}?" {{ answers i{journey} }}', 2)


main()
