"""Articles of our own writing, about people and places that do not exist: for the demo and for new readers."""

from typing import Final

HARBOUR: Final = """Port Ellery Will Close Its Coal Pier in 2028, Mayor Says

PORT ELLERY, Nov 22 - Mayor Helena Marsh announced on Sunday that Port Ellery will close its coal pier by the end of \
2028 and replace it with a terminal for offshore wind parts.

The decision ends a dispute of four years between the city and Norcoal, the company that has run the pier since 1971. \
Norcoal chief executive Tomas Brandt accused the council of breaking its word to the workers. “We were promised a \
say in this, and we read about it in the newspaper,” he said.

Marsh denied that the company had been kept in the dark. The mayor said that all 640 dock workers would be offered \
training, and that none of them would be dismissed before 2030.

According to a report by the Institute for Coastal Studies, the pier causes a third of the fine dust measured in the \
old town. The report warned that the costs of illness would exceed the pier's taxes within five years.

The Dockers' Union welcomed the plan but urged the council to put its promises in writing. “A speech is not a \
contract,” union leader Aisha Okoro told reporters. She added that the union would ballot its members in January.

Read more: Ferry fares rise for the third time this year

Share this article
"""

HARBOUR_ELSEWHERE: Final = """Norcoal threatens to sue over pier closure

Norcoal will go to court if Port Ellery does not compensate it for closing the coal pier, the company's chief \
executive said on Monday.

Tomas Brandt told shareholders that the closure would cost Norcoal 90 million euros. He said the company would ask \
the administrative court to stop the plan before the council votes on it in December.

The city expects the vote to pass. Mayor Helena Marsh said she was ready to talk about the date, not about the aim. \
“There will be no coal in this harbour in 2029,” she said.

The coal pier employs 640 people and handles two thirds of the harbour's freight. Port Ellery plans to build a \
terminal for offshore wind parts in its place.
"""
