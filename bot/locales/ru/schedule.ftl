# When briefings come, and in which time zone.

schedule-how = Напишите время и дни, например /schedule 8, /schedule 8 и 18:30 по будням или /schedule 8 по будням 10 по выходным.
schedule-ask = Когда присылать сводку? Напишите время и дни, например «7:30», «8 и 18:30 по будням» или «8 по будням, 10 по выходным».
# In the empty field where the reader writes; at most 64 characters.
schedule-hint = 8 и 18:30 по будням
schedule-none = Сводки не запланированы.
schedule-off = Сводок больше не будет. Чтобы снова получать их в 8 часов, отправьте /schedule 8.
# { $words }: a list of quotations, such as “25:99” and “sometimes”.
schedule-missed = Не понимаю { $words }, поэтому ничего не изменено.
schedule-and-more = { $words } и ещё { $count }
schedule-no-time = В какое время? Ничего не изменено.
schedule-too-many = Это больше { $most ->
        [one] { $most } сводки
        [few] { $most } сводок
        [many] { $most } сводок
       *[other] { $most } сводки
    } в день, поэтому ничего не изменено.
# { $days } is one of every-day … on-days, { $times } a list such as 08:00 and 18:30.
schedule-now = Сводка { $days } в { $times }.
every-day = каждый день
on-weekdays = по будням
at-weekends = по выходным
on-days = по { $days }
# A heading over three lines like schedule-line.
schedule-next = Ближайшие сводки (часовой пояс { $zone }):
schedule-line = { $weekday }, { $day }, { $time }
button-no-briefing = Без сводки
button-zone = Часовой пояс
button-other-times = Другое время
button-times-days = Время и дни

zone-now = Ваш часовой пояс — { $zone }. Сейчас там { $now }.
zone-how = Чтобы изменить его, напишите /timezone и город, например /timezone Vilnius.
zone-set = Теперь ваш часовой пояс — { $zone }. Сейчас там { $now }.
zone-kept = Ваш часовой пояс прежний: { $zone }.
zone-unknown = Не знаю города или часового пояса с названием «{ $words }».
zone-unknown-place = Не знаю, какой в этом месте часовой пояс.
zone-not-asked = Это место в часовом поясе { $zone }. Ваш я не менял.
button-use-zone = Выбрать { $zone }
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = Какой часовой пояс вы имеете в виду под «{ $words }»?
zone-try = Попробуйте большой город рядом с вами, например /timezone Vilnius, или сдвиг, например /timezone +3.
zone-ask = В каком вы городе или рядом с каким? Напишите его название или поделитесь геопозицией. Я храню только часовой пояс, а не место.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = Город, например Вильнюс
button-share-place = Поделиться геопозицией
button-leave-zone = Оставить как есть
button-change-zone = Изменить

# Words that people type in a schedule, in small letters with commas between them; not shown to anybody.
# Add every form that people may write: cases, plurals, abbreviations, short and long.
said-off = выкл, откл, выключить, выключи, выключите, выключено, отключить, отключи, отключите, отключено, отмена, отменить, отмени, отмените, стоп, остановить, останови, хватит, никогда, нет, не надо, не нужно, не присылать, не присылай, не присылайте, больше не присылай, больше не присылать, убрать, убери, без сводки, без сводок, нет сводок, никаких сводок, off, stop
said-every-day = ежедневно, каждый день, каждодневно, каждого дня, все дни, по всем дням, во все дни, в любой день, всю неделю, без выходных, ежедневный, ежедневная, ежедневную, daily
said-weekdays = будни, будний, будней, будням, буднях, буднями, по будням, в будни, на буднях, будние, будние дни, будний день, будних дней, будним дням, буднего дня, по будним дням, в будние дни, в будний день, каждый будний день, рабочие дни, рабочий день, рабочих дней, рабочим дням, рабочим, рабочие, по рабочим, по рабочим дням, в рабочие дни, в рабочий день, каждый рабочий день, будн
said-weekend = выходные, выходной, выходных, выходным, выходными, по выходным, в выходные, на выходных, в выходной, каждый выходной, каждые выходные, выходные дни, выходной день, выходных дней, выходным дням, по выходным дням, в выходные дни, в выходной день, вых, уикенд, уик-энд, уикэнд, уикенды, уикендам, по уикендам, в уикенд, на уикенд, в конце недели, конец недели
said-noon = полдень, полдня, полудня, полудню, в полдень, 12 дня, 12 часов дня
said-midnight = полночь, полуночи, полуночь, в полночь, 12 ночи, 12 часов ночи
said-before-noon = утро, утра, утром, с утра, поутру, утречком, по утрам, каждое утро, до полудня, до обеда, am
said-after-noon = вечер, вечера, вечером, вечерком, по вечерам, каждый вечер, дня, днём, днем, после полудня, после обеда, пополудни, pm
# The hours around midnight: “11 at night” is 23:00, “2 at night” is 2:00.
said-at-night = ночь, ночи, ночью, по ночам, каждую ночь
# Between the hour and the minutes: 8 o'clock, 8 Uhr 30.
said-hours = час, часа, часов, часам, часу, ч
# After the number of minutes: "8 hours 30 minutes".
said-minutes = минут, минуты, минута, минуту, мин
# The hours in words, from one to twelve, a semicolon after each, in every form that may follow the words below.
said-numbers = первого; два, двух, второго; три, трёх, трех, третьего; четыре, четырёх, четырех, четвёртого, четвертого; пять, пяти, пятого; шесть, шести, шестого; семь, семи, седьмого; восемь, восьми, восьмого; девять, девяти, девятого; десять, десяти, десятого; одиннадцать, одиннадцати, одиннадцатого; двенадцать, двенадцати, двенадцатого
# Words before an hour, a semicolon after each group: half past; quarter past; half to (halb acht is 7:30); quarter to;
# a quarter of the hour that ends then (viertel acht is 7:15). A group may be empty.
said-before-hour = ; ; пол, половина, половину, половине; без четверти, без пятнадцати; четверть
# Words after an hour: and a half (y media); and a quarter; less a quarter (moins le quart).
said-after-hour = с половиной, тридцать; пятнадцать;
# Before the days that are left out: every day except Sunday.
said-except = кроме, за исключением, исключая, помимо, но не, не, только не
# Between two days: Monday to Friday.
said-until = по, до
# Words without a meaning of their own: at 8 on every Monday.
said-besides = в, во, и, или, а, на, с, со, к, у, за, каждый, каждая, каждую, каждое, каждые, каждого, каждым, все, день, дни, дней, дням, ровно, только, лишь, также, тоже, ещё, еще, плюс, потом, затем, время, мне, сводка, сводку, сводки, присылай, присылать, присылайте, пришли, пожалуйста
# More forms of the days' names, Monday first, a semicolon after each day: those that dictionaries and calendars print
# are known, and so are the same with an s after them.
said-days = понедельник, понедельника, понедельнику, понедельником, понедельнике, понедельники, понедельников, понедельникам, понедельниками, понедельниках, по понедельникам, пн, пнд, пон, понед; вторник, вторника, вторнику, вторником, вторнике, вторники, вторников, вторникам, вторниками, вторниках, по вторникам, вт, втр, втор; среда, среды, среде, среду, средой, сред, средам, средами, средах, по средам, ср, срд; четверг, четверга, четвергу, четвергом, четверге, четверги, четвергов, четвергам, четвергами, четвергах, по четвергам, чт, чтв, чет, четв; пятница, пятницы, пятнице, пятницу, пятницей, пятниц, пятницам, пятницами, пятницах, по пятницам, пт, птн, птц, пят, пятн; суббота, субботы, субботе, субботу, субботой, суббот, субботам, субботами, субботах, по субботам, сб, сбт, суб, субб; воскресенье, воскресенья, воскресенью, воскресеньем, воскресений, воскресеньям, воскресеньями, воскресеньях, воскресение, воскресения, воскресениям, по воскресеньям, по воскресениям, вс, вск, вскр, воск, воскр
# Words as somebody wrote them, in the quotation marks of the language.
quoted = «{ $word }»
