# /actors: who is in the news, and the page of one name.

in-the-news = In the news here
in-the-news-lately = { $weeks ->
        [one] In the news here over the last week
       *[other] In the news here over the last { $weeks } weeks
    }
nobody-in-the-news = No people or organisations found here yet. I can’t recognise them in every language.
nobody-named = I have no articles that mention “{ $name }” here.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] person
        [organization] organisation
       *[place] place
    } · { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = By week over { $weeks } weeks. Busiest: the week of { $day }, { $count ->
        [one] { $count } digest
       *[other] { $count } digests
    }
also-called = Also known as { $names }
several-named = Several names here match “{ $name }”. Which one do you mean?
more-of-that-name = { $count ->
        [one] And { $count } more. Type more of the name to narrow it down.
       *[other] And { $count } more. Type more of the name to narrow it down.
    }
button-said = All they said ({ $count })
button-told = What others said ({ $count })
button-digests = All digests

# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = who is, who's, whos, who was, who are, who were, tell me about
