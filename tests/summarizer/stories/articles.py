"""Articles of our own writing: what must and what must not be one story.

Those in several languages name real people and places, for these have other forms in each language.
"""

from summarizer.stories.signature import Opening

FIRE_AT_A_WAREHOUSE = Opening(
    "Fire destroys furniture warehouse in Tarnby",
    "A fire destroyed a furniture warehouse in the Eastfield district of Tarnby on Tuesday night. Some 60 firefighters "
    "fought the blaze until the morning, and two of them were taken to hospital with smoke poisoning. Fire chief Rosa "
    "Quill said that the cause was not yet known. The police closed Mill Road and asked residents to keep their "
    "windows shut.",
    "en",
    "2026-11-24",
)
FIRE_AT_A_WAREHOUSE_ELSEWHERE = Opening(
    "Tarnby warehouse blaze: two firefighters in hospital",
    "Two firefighters are being treated for smoke poisoning after a blaze at a furniture warehouse in Eastfield, "
    "Tarnby. The building on Mill Road burned down overnight despite the work of 60 firefighters, fire chief Rosa "
    "Quill said on Wednesday.",
    "en",
    "2026-11-25",
)
FIRE_AT_A_SCHOOL = Opening(
    "Fire damages primary school in Lowick",
    "A fire damaged a primary school in Lowick on Tuesday night. Nobody was hurt, and 25 firefighters put out the "
    "blaze within an hour. Headteacher Colin Dray said that lessons would move to the town hall until Christmas. The "
    "police do not rule out arson and asked residents for their observations.",
    "en",
    "2026-11-24",
)
MATCH = Opening(
    "Tarnby Rovers beat Lowick 3-1 to go top",
    "Tarnby Rovers won 3-1 against Lowick Town on Saturday and lead the league for the first time since 2009. Ivo "
    "Kessel scored twice in the first half, and Sam Adeyo added the third goal after 71 minutes. Coach Petra Lund "
    "praised her team's patience in front of 14,200 spectators.",
    "en",
    "2026-11-21",
)
OTHER_MATCH = Opening(
    "Harrow Vale beat Stonebridge 2-0 in the rain",
    "Harrow Vale won 2-0 against Stonebridge Athletic on Saturday and climbed to fourth place in the league. Dani "
    "Moreau scored in the first half, and Kit Osei added the second goal after 80 minutes. Coach Brian Toll praised "
    "his team's defence in front of 9,800 spectators.",
    "en",
    "2026-11-21",
)
FORECAST = Opening(
    "Weather forecast for 8 November",
    "According to the Tarnby weather office, light snow is expected in the west of the county on Friday, 8 November. "
    "The wind will be north-westerly and moderate. Temperatures will be from -16 to -21 in the north and from -8 to "
    "-13 in the south.",
    "en",
    "2026-11-07",
)
LATER_FORECAST = Opening(
    "Weather forecast for 16 November",
    "According to the Tarnby weather office, cloud and some light snow are expected in the east of the county on "
    "Saturday, 16 November. The wind will be westerly, 2 to 7 metres a second. Temperatures will be from -10 to -15 in "
    "the north and from -3 to -8 in the south.",
    "en",
    "2026-11-15",
)
ROUND_UP = Opening(
    "The day in Tarnby and Lowick: five things to know",
    "A furniture warehouse burned down in Tarnby, and a school in Lowick was damaged by fire. Tarnby Rovers lead the "
    "league after a 3-1 win. The council votes on the new tram line on Thursday. Norcoal wants compensation for its "
    "coal pier. And the Christmas market opens on Friday with 80 stalls.",
    "en",
    "2026-11-25",
)
COUNCIL_ON_TRAMS = Opening(
    "Tarnby council approves the tram line to Eastfield",
    "The Tarnby council approved the tram line to Eastfield on Tuesday by 31 votes to 14. Mayor Edda Brandt told the "
    "Tarnby Courier that work would begin in March. The line will cost 96 million crowns.",
    "en",
    "2026-11-24",
    "Tarnby Courier",
)
COUNCIL_ON_SCHOOLS = Opening(
    "Tarnby council closes two primary schools",
    "Two primary schools in the north of Tarnby will close after the summer, the council decided on Tuesday. There are "
    "too few children, said Mayor Edda Brandt. Parents handed in 4,100 signatures against it.",
    "en",
    "2026-11-24",
    "Tarnby Courier",
)
QUOTING_ANOTHER_OUTLET = Opening(
    "Fire destroys furniture warehouse in Tarnby, Courier reports",
    "A furniture warehouse in Tarnby burned down on Tuesday night, the Tarnby Courier reports. According to the "
    "newspaper, two firefighters were taken to hospital with smoke poisoning.",
    "en",
    "2026-11-25",
    "Lowick Post",
)
GALLERIES = tuple(
    Opening(title, f"See all photos of this article ({count})", "en", "2026-11-24", "Tarnby Courier")
    for title, count in (("Short nails: ideas for the winter", 18), ("Food that is good for your heart", 9))
)
QUAKE = {
    "en": Opening(
        "Strong earthquake hits eastern Turkey, at least 38 dead",
        "A magnitude 6.8 earthquake struck the province of Elazig in eastern Turkey on Friday, killing at least 38 "
        "people, interior minister Suleyman Soylu said. More than 1,600 people were injured. Rescue teams pulled 45 "
        "survivors from collapsed buildings in Sivrice and Malatya.",
        "en",
        "2026-01-25",
    ),
    "ru": Opening(
        "Число жертв землетрясения в Турции выросло до 38",
        "Число погибших при землетрясении магнитудой 6,8 в турецкой провинции Элязыг выросло до 38, сообщил глава МВД "
        "Сулейман Сойлу. Пострадали более 1600 человек. Спасатели извлекли из-под завалов в Сивридже и Малатье 45 "
        "человек. Землетрясение произошло на востоке Турции вечером в пятницу.",
        "ru",
        "2026-01-25",
    ),
    "uk": Opening(
        "Землетрус у Туреччині: кількість загиблих зросла до 38",
        "Унаслідок землетрусу магнітудою 6,8 у турецькій провінції Елязиг загинули 38 людей, повідомив міністр "
        "внутрішніх справ Туреччини Сулейман Сойлу. Травмовано понад 1600 осіб. З-під завалів у Сівріджі та Малатьї "
        "врятували 45 людей.",
        "uk",
        "2026-01-25",
    ),
}
SUMMIT = {
    "en": Opening(
        "Macron and Scholz meet Zelensky in Kyiv",
        "French president Emmanuel Macron and German chancellor Olaf Scholz arrived in Kyiv on Thursday for talks with "
        "president Volodymyr Zelensky. They visited the suburb of Irpin. Germany will deliver 7 howitzers, Scholz "
        "said.",
        "en",
        "2026-06-16",
    ),
    "ru": Opening(
        "Макрон и Шольц прибыли в Киев",
        "Президент Франции Эмманюэль Макрон и канцлер Германии Олаф Шольц приехали в четверг в Киев на переговоры с "
        "президентом Владимиром Зеленским. Они посетили пригород Ирпень. Германия поставит 7 гаубиц, заявил Шольц.",
        "ru",
        "2026-06-16",
    ),
}
