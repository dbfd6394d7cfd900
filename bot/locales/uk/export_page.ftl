# The page of `/export html`, for a browser. $day is a date.

export-page-title = Усе, що збережено в цьому чаті
export-page-made = Станом на { $day }
export-page-no-script = Щоб показати вміст, цій сторінці потрібен JavaScript.
# The label of the search field of the page, and the hint in the empty field.
export-page-search = Пошук
export-page-search-hint = причал "Гелена Марш" -вугілля
export-page-outlet = Видання
export-page-language = Мова
export-page-first-day = Від
export-page-last-day = До
export-page-all = Усі
export-page-clear = Скинути
# The two lists of the page, and its headings. A number follows “Digests”, after a colon.
export-page-stories = Сюжети
export-page-actors = Дійові особи
export-page-digests = Дайджести
export-page-more = Показати ще
export-page-article = Стаття
export-page-person = особа
export-page-organization = організація
export-page-place = місце
# The button below another export, and the words above the page.
as-page = Сторінкою
exported-page = { $count ->
        [one] { $count } дайджест сторінкою для браузера. Інтернет їй не потрібен.
        [few] { $count } дайджести сторінкою для браузера. Інтернет їй не потрібен.
        [many] { $count } дайджестів сторінкою для браузера. Інтернет їй не потрібен.
       *[other] { $count } дайджесту сторінкою для браузера. Інтернет їй не потрібен.
    }
# There are more digests than one file may hold: $left are not in it.
exported-page-part = { $count ->
        [one] Дайджести ({ $count }) сторінкою для браузера. Інтернет їй не потрібен. В один файл більше не вміщається; давніших лишилося на наступний: { $left }.
       *[other] Дайджести ({ $count }) сторінкою для браузера. Інтернет їй не потрібен. В один файл більше не вміщається; давніших лишилося на наступний: { $left }.
    }
