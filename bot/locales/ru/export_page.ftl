# The page of `/export html`, for a browser. $day is a date.

export-page-title = Всё, что сохранено в этом чате
export-page-made = По состоянию на { $day }
export-page-no-script = Чтобы показать содержимое, этой странице нужен JavaScript.
# The label of the search field of the page, and the hint in the empty field.
export-page-search = Поиск
export-page-search-hint = причал "Хелена Марш" -уголь
export-page-outlet = Издание
export-page-language = Язык
export-page-first-day = С
export-page-last-day = По
export-page-all = Все
export-page-clear = Сбросить
# The two lists of the page, and its headings. A number follows “Digests”, after a colon.
export-page-stories = Сюжеты
export-page-actors = Действующие лица
export-page-digests = Дайджесты
export-page-more = Показать ещё
export-page-article = Статья
export-page-person = человек
export-page-organization = организация
export-page-place = место
# The button below another export, and the words above the page.
as-page = Страницей
exported-page = { $count ->
        [one] { $count } дайджест страницей для браузера. Интернет ей не нужен.
        [few] { $count } дайджеста страницей для браузера. Интернет ей не нужен.
        [many] { $count } дайджестов страницей для браузера. Интернет ей не нужен.
       *[other] { $count } дайджеста страницей для браузера. Интернет ей не нужен.
    }
# There are more digests than one file may hold: $left are not in it.
exported-page-part = { $count ->
        [one] Дайджесты ({ $count }) страницей для браузера. Интернет ей не нужен. В один файл больше не помещается; более старых осталось на следующий: { $left }.
       *[other] Дайджесты ({ $count }) страницей для браузера. Интернет ей не нужен. В один файл больше не помещается; более старых осталось на следующий: { $left }.
    }
