# /schedule: when briefings come.

schedule-how = Escribe las horas y los días, por ejemplo /schedule 8, /schedule 8 y 18:30 entre semana o /schedule 8 entre semana 10 fines de semana.
schedule-ask = ¿Cuándo te envío el boletín? Escribe las horas y los días, por ejemplo «7:30», «8 y 18:30 entre semana» u «8 entre semana, 10 fines de semana».
# In the empty field where the reader writes; at most 64 characters.
schedule-hint = 8 y 18:30 entre semana
schedule-none = No hay ningún boletín programado.
schedule-off = No habrá más boletines. Para recibirlos de nuevo a las 8, envía /schedule 8.
# { $words }: a list of quotations, such as “25:99” and “sometimes”.
schedule-missed = No entiendo { $words }, así que no cambié nada.
schedule-and-more = { $words } y { $count } más
schedule-no-time = ¿A qué hora? No cambié nada.
schedule-too-many = Son más de { $most } boletines al día, así que no cambié nada.
# { $days } is one of every-day … on-days, { $times } a list such as 08:00 and 18:30.
schedule-now = Boletín { $days }: { $times }.
every-day = todos los días
on-weekdays = de lunes a viernes
at-weekends = los fines de semana
on-days = cada { $days }
# A heading over three lines like schedule-line.
schedule-next = Próximos boletines (zona horaria { $zone }):
schedule-line = { $weekday }, { $day }, { $time }
button-no-briefing = Sin boletín
button-other-times = Otras horas
button-times-days = Horas y días

# Words that people type in a schedule, in small letters with commas between them; not shown to anybody.
# Add every form that people may write: cases, plurals, abbreviations, short and long.
said-off = off, stop, no, nunca, jamás, jamas, nada, ninguno, ninguna, ningún boletín, ningun boletin, sin boletín, sin boletin, sin boletines, no boletín, no boletin, no más, no mas, no más boletines, no mas boletines, desactivar, desactiva, desactívalo, desactivado, apagar, apaga, apagado, parar, detener, cancelar, cancela, cancelado, quitar, quita, basta
said-every-day = diario, diaria, diarios, a diario, diariamente, cada día, cada dia, todos los días, todos los dias, día a día, dia a dia, toda la semana
said-weekdays = laborables, laborable, laborales, laboral, hábiles, habiles, entre semana, día laborable, dia laborable, días laborables, dias laborables, días laborales, dias laborales, día hábil, dia habil, días hábiles, dias habiles, días de semana, dias de semana, días de trabajo, dias de trabajo, días de diario, dias de diario, cada día laborable, cada dia laborable, cada día hábil, cada dia habil, todos los días laborables, todos los dias laborables, todos los días laborales, todos los dias laborales, todos los días hábiles, todos los dias habiles
said-weekend = fin de semana, fines de semana, finde, findes, finde semana, días no laborables, dias no laborables
said-noon = mediodía, mediodia, medio día, medio dia, al mediodía, al mediodia, 12 de la mañana, 12 del mediodía, 12 del mediodia
said-midnight = medianoche, media noche, a medianoche, 12 de la noche
said-before-noon = am, a.m., a. m., de la mañana, por la mañana, en la mañana, por las mañanas, en las mañanas, cada mañana, todas las mañanas, mañanas, de la madrugada, de madrugada, madrugada
said-after-noon = pm, p.m., p. m., de la tarde, por la tarde, en la tarde, por las tardes, en las tardes, cada tarde, todas las tardes, tarde, tardes, del mediodía, del mediodia
# The hours around midnight: “11 at night” is 23:00, “2 at night” is 2:00.
said-at-night = de la noche, por la noche, en la noche, por las noches, en las noches, cada noche, todas las noches, noche, noches
# Between the hour and the minutes: 8 o'clock, 8 Uhr 30.
said-hours = h, hs, hrs, hora, horas
# After the number of minutes: "8 hours 30 minutes".
said-minutes = minutos, minuto, min
# The hours in words, from one to twelve, a semicolon after each, in every form that may follow the words below.
said-numbers = una; dos; tres; cuatro; cinco; seis; siete; ocho; nueve; diez; once; doce
# Words before an hour, a semicolon after each group: half past; quarter past; half to (halb acht is 7:30); quarter to;
# a quarter of the hour that ends then (viertel acht is 7:15). A group may be empty.
said-before-hour = ; ; ; cuarto para las, cuarto para la, un cuarto para las, un cuarto para la;
# Words after an hour: and a half (y media); and a quarter; less a quarter (moins le quart).
said-after-hour = y media, media, y treinta, treinta; y cuarto, y un cuarto, y quince, quince; menos cuarto, menos un cuarto, menos quince
# Before the days that are left out: every day except Sunday.
said-except = excepto, excepto los, excepto el, salvo, salvo los, salvo el, menos, menos los, menos el, sin, pero no, excluyendo
# Between two days: Monday to Friday.
said-until = a, al, hasta, hasta el
# Words without a meaning of their own: at 8 on every Monday.
said-besides = a las, a la, las, la, los, el, de, del, desde, por, para, en, y, e, cada, todo, todos, toda, todas, día, dia, días, dias, solo, sólo, solamente, a partir de, también, tambien, boletín, boletin
# More forms of the days' names, Monday first, a semicolon after each day: those that dictionaries and calendars print
# are known, and so are the same with an s after them.
said-days = l; mart; x, mie, mier, miér, mierc, miérc, miercoles; j, juev; v, vier, viern; s, sab, sabado, sabados; d, domin, dgo
# Words as somebody wrote them, in the quotation marks of the language.
quoted = «{ $word }»
