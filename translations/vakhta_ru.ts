<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>A person is missing: %n appeal(s)</source>
        <translation>
            <numerusform>Пропал человек: %n обращение</numerusform>
            <numerusform>Пропал человек: %n обращения</numerusform>
            <numerusform>Пропал человек: %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies) came back to you with remarks</source>
        <translation>
            <numerusform>Вам вернули %n ответ с замечаниями</numerusform>
            <numerusform>Вам вернули %n ответа с замечаниями</numerusform>
            <numerusform>Вам вернули %n ответов с замечаниями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new urgent appeal(s)</source>
        <translation>
            <numerusform>%n новое срочное обращение</numerusform>
            <numerusform>%n новых срочных обращения</numerusform>
            <numerusform>%n новых срочных обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your appeal(s) due within half an hour</source>
        <translation>
            <numerusform>Меньше получаса до срока: %n обращение</numerusform>
            <numerusform>Меньше получаса до срока: %n обращения</numerusform>
            <numerusform>Меньше получаса до срока: %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) given to you</source>
        <translation>
            <numerusform>%n обращение назначено вам</numerusform>
            <numerusform>%n обращения назначены вам</numerusform>
            <numerusform>%n обращений назначено вам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies) wait for approval</source>
        <translation>
            <numerusform>%n ответ ждёт согласования</numerusform>
            <numerusform>%n ответа ждут согласования</numerusform>
            <numerusform>%n ответов ждут согласования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision</source>
        <translation>
            <numerusform>%n предложение ждёт вашего решения</numerusform>
            <numerusform>%n предложения ждут вашего решения</numerusform>
            <numerusform>%n предложений ждут вашего решения</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A person is missing</source>
        <translation>Пропал человек</translation>
    </message>
    <message>
        <source>My reply came back with remarks</source>
        <translation>Мой ответ вернули с замечаниями</translation>
    </message>
    <message>
        <source>A new urgent appeal</source>
        <translation>Новое срочное обращение</translation>
    </message>
    <message>
        <source>Half an hour until my deadline</source>
        <translation>Полчаса до моего срока</translation>
    </message>
    <message>
        <source>An appeal is given to me</source>
        <translation>Обращение назначено мне</translation>
    </message>
    <message>
        <source>A reply waits for my approval</source>
        <translation>Ответ ждёт моего согласования</translation>
    </message>
    <message>
        <source>A proposal waits for my decision</source>
        <translation>Предложение ждёт моего решения</translation>
    </message>
    <message>
        <source>New and urgent</source>
        <translation>Новые срочные</translation>
    </message>
    <message>
        <source>Due within half an hour</source>
        <translation>Срок в ближайшие полчаса</translation>
    </message>
    <message>
        <source>Came back to me with remarks</source>
        <translation>Вернули мне с замечаниями</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to citizens due by tomorrow</source>
        <translation>
            <numerusform>%n обещание жителям истекает не позже завтра</numerusform>
            <numerusform>%n обещания жителям истекают не позже завтра</numerusform>
            <numerusform>%n обещаний жителям истекают не позже завтра</numerusform>
        </translation>
    </message>
    <message>
        <source>A day until my promise</source>
        <translation>День до срока моего обещания</translation>
    </message>
    <message>
        <source>Promised by tomorrow</source>
        <translation>Обещано не позже завтра</translation>
    </message>
    <message numerus="yes">
        <source>You are called in notes of %n appeal(s)</source>
        <translation>
            <numerusform>Вас упомянули в заметках %n обращения</numerusform>
            <numerusform>Вас упомянули в заметках %n обращений</numerusform>
            <numerusform>Вас упомянули в заметках %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague calls me in a note</source>
        <translation>Коллега упомянул меня в заметке</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>No. %1</source>
        <translation>№&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>AppealPrint</name>
    <message>
        <source>deadline %1</source>
        <translation>срок %1</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Версия %1, %2</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Замечания: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What the citizen wrote</source>
        <translation>Что написал заявитель</translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message>
        <source>Any topic</source>
        <translation>Любая тема</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Редакция %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>убрана</translation>
    </message>
    <message>
        <source>waits for the centre</source>
        <translation>ждёт центра</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>редакция %1</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>VKontakte</source>
        <translation>ВКонтакте</translation>
    </message>
    <message>
        <source>Odnoklassniki</source>
        <translation>Одноклассники</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Телеграм</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>MAX</translation>
    </message>
    <message>
        <source>Feedback portal</source>
        <translation>Портал обратной связи</translation>
    </message>
    <message>
        <source>Website widget</source>
        <translation>Виджет на сайте</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Мобильное приложение</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation>Другой канал</translation>
    </message>
</context>
<context>
    <name>ChannelMark</name>
    <message>
        <source>VK</source>
        <translation>ВК</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>TG</source>
        <translation>ТГ</translation>
    </message>
    <message>
        <source>MAX</source>
        <translation>MAX</translation>
    </message>
    <message>
        <source>POS</source>
        <translation>ПОС</translation>
    </message>
    <message>
        <source>WEB</source>
        <translation>САЙТ</translation>
    </message>
    <message>
        <source>APP</source>
        <translation>МП</translation>
    </message>
    <message>
        <source>TEL</source>
        <translation>ТЕЛ</translation>
    </message>
    <message>
        <source>OTH</source>
        <translation>ИНОЕ</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Мои виды</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Отключения</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Region profile</source>
        <translation>Профиль региона</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>was due %1</source>
        <translation>срок был %1</translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation>запас %1</translation>
    </message>
    <message>
        <source>no slack</source>
        <translation>запаса нет</translation>
    </message>
    <message>
        <source>estimate, without the centre</source>
        <translation>оценка, без центра</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>срока нет</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>Просрочено на %1.</translation>
    </message>
    <message>
        <source>The answer was due %1.</source>
        <translation>Срок ответа был %1.</translation>
    </message>
    <message>
        <source>Answer %1, %2 left.</source>
        <translation>Ответ %1, осталось %2.</translation>
    </message>
    <message>
        <source>Executor and approval usually take %1.</source>
        <translation>Исполнитель и согласование обычно занимают %1.</translation>
    </message>
    <message>
        <source>Approval usually takes %1.</source>
        <translation>Согласование обычно занимает %1.</translation>
    </message>
    <message>
        <source>estimate, no calendar of %1</source>
        <translation>оценка, нет календаря %1</translation>
    </message>
    <message>
        <source>On hold: the clock stands.</source>
        <translation>На паузе: часы стоят.</translation>
    </message>
    <message>
        <source>The deadline, %1, will move when work goes on.</source>
        <translation>Срок, %1, сдвинется, когда работа продолжится.</translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>New Year holidays</source>
        <translation>Новогодние каникулы</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Рождество Христово</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>День защитника Отечества</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>Праздник Весны и Труда</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День Победы</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>День России</translation>
    </message>
    <message>
        <source>National Unity Day</source>
        <translation>День народного единства</translation>
    </message>
    <message>
        <source>working, until %1</source>
        <translation>рабочий, до %1</translation>
    </message>
    <message>
        <source>short, until %1</source>
        <translation>короткий, до %1</translation>
    </message>
    <message>
        <source>working weekend, until %1</source>
        <translation>рабочий выходной, до %1</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>праздник</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Перенос с %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n день подряд</numerusform>
            <numerusform>%n дня подряд</numerusform>
            <numerusform>%n дней подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>Ничего не засчитано</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Пауза</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold from %1 to %2</source>
        <translation>пауза с %1 до %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>засчитано %1</translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation>не засчитано ничего</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why %1 on Monday</source>
        <translation>Почему %1 в понедельник</translation>
    </message>
    <message>
        <source>Why %1 on Tuesday</source>
        <translation>Почему %1 во вторник</translation>
    </message>
    <message>
        <source>Why %1 on Wednesday</source>
        <translation>Почему %1 в среду</translation>
    </message>
    <message>
        <source>Why %1 on Thursday</source>
        <translation>Почему %1 в четверг</translation>
    </message>
    <message>
        <source>Why %1 on Friday</source>
        <translation>Почему %1 в пятницу</translation>
    </message>
    <message>
        <source>Why %1 on Saturday</source>
        <translation>Почему %1 в субботу</translation>
    </message>
    <message>
        <source>Why %1 on Sunday</source>
        <translation>Почему %1 в воскресенье</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n календарный день</numerusform>
            <numerusform>%n календарных дня</numerusform>
            <numerusform>%n календарных дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n рабочий час</numerusform>
            <numerusform>%n рабочих часа</numerusform>
            <numerusform>%n рабочих часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n рабочая минута</numerusform>
            <numerusform>%n рабочие минуты</numerusform>
            <numerusform>%n рабочих минут</numerusform>
        </translation>
    </message>
    <message>
        <source>ordinary priority</source>
        <translation>обычный приоритет</translation>
    </message>
    <message>
        <source>raised priority</source>
        <translation>повышенный приоритет</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочное</translation>
    </message>
    <message>
        <source>Message from a social network</source>
        <translation>Сообщение из соцсети</translation>
    </message>
    <message>
        <source>Message of the feedback platform</source>
        <translation>Сообщение на платформе обратной связи</translation>
    </message>
    <message>
        <source>topic «%1»</source>
        <translation>тема «%1»</translation>
    </message>
    <message>
        <source>%1: %2 from the interim answer.</source>
        <translation>%1: %2 от промежуточного ответа.</translation>
    </message>
    <message>
        <source>%1: %2 from the minute it came.</source>
        <translation>%1: %2 с минуты поступления.</translation>
    </message>
    <message>
        <source>The interim answer: %1.</source>
        <translation>Промежуточный ответ: %1.</translation>
    </message>
    <message>
        <source>It came: %1.</source>
        <translation>Поступило: %1.</translation>
    </message>
    <message>
        <source>The working day is %1 to %2, lunch %3 to %4.</source>
        <translation>Рабочий день с %1 до %2, обед с %3 до %4.</translation>
    </message>
    <message>
        <source>The working day is %1 to %2.</source>
        <translation>Рабочий день с %1 до %2.</translation>
    </message>
    <message numerus="yes">
        <source>Prolonged by %n day(s).</source>
        <translation>
            <numerusform>Продлён на %n день.</numerusform>
            <numerusform>Продлён на %n дня.</numerusform>
            <numerusform>Продлён на %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The region&apos;s profile has no rule for such an appeal: the deadline came with it.</source>
        <translation>В профиле области нет правила для такого обращения: срок пришёл вместе с ним.</translation>
    </message>
    <message>
        <source>The deadline came with the appeal, or from rules that held before. By today&apos;s rules it would be %1, as is shown here.</source>
        <translation>Срок пришёл вместе с обращением или посчитан по прежним правилам. По нынешним вышло бы %1, этот расчёт ниже.</translation>
    </message>
    <message>
        <source>On hold since %1: the clock stands, and the deadline will move when work goes on.</source>
        <translation>Пауза с %1: часы стоят, срок сдвинется, когда работа продолжится.</translation>
    </message>
    <message>
        <source>An estimate: the production calendar is published up to %1.</source>
        <translation>Это оценка: производственный календарь опубликован по %1 год.</translation>
    </message>
    <message>
        <source>Counted by this computer: there is no connection with the centre.</source>
        <translation>Посчитано на этом компьютере: связи с центром нет.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Срок прошёл: %1</translation>
    </message>
    <message>
        <source>Until the deadline, counted from %1</source>
        <translation>До срока, считая с %1</translation>
    </message>
    <message>
        <source>Usually answers: %1</source>
        <translation>Обычно отвечает «%1»</translation>
    </message>
    <message>
        <source>Approval usually takes</source>
        <translation>Обычно занимает согласование</translation>
    </message>
    <message>
        <source>No slack: %1 are missing</source>
        <translation>Запаса нет: не хватает %1</translation>
    </message>
    <message>
        <source>No slack</source>
        <translation>Запаса нет</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Forward to an executor</source>
        <translation>Направить исполнителю</translation>
    </message>
    <message>
        <source>First reaction</source>
        <translation>Первая реакция</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation>Окончательный ответ</translation>
    </message>
    <message>
        <source>by %1: done</source>
        <translation>до %1, сделано</translation>
    </message>
    <message>
        <source>by %1: done %2 late</source>
        <translation>до %1, сделано с опозданием на %2</translation>
    </message>
    <message>
        <source>by %1: done in time</source>
        <translation>до %1, сделано вовремя</translation>
    </message>
    <message>
        <source>by %1: overdue by %2</source>
        <translation>до %1, просрочено на %2</translation>
    </message>
    <message>
        <source>by %1: %2 left</source>
        <translation>до %1, осталось %2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Working hours in all</source>
        <translation>Всего рабочих часов</translation>
    </message>
    <message>
        <source>Rule %1 of the region&apos;s profile, production calendar up to %2.</source>
        <translation>Правило %1 профиля области, производственный календарь по %2 год.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 ч %2</translation>
    </message>
    <message>
        <source>Final answer after an interim one</source>
        <translation>Итоговый ответ после промежуточного</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is found for “%1”</source>
        <translation>По слову «%1» ничего нет</translation>
    </message>
    <message numerus="yes">
        <source>Searched in %n appeal(s) on this computer.</source>
        <translation>
            <numerusform>Искали в %n обращении на этом компьютере.</numerusform>
            <numerusform>Искали в %n обращениях на этом компьютере.</numerusform>
            <numerusform>Искали в %n обращениях на этом компьютере.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the search</source>
        <translation>Сбросить поиск</translation>
    </message>
    <message>
        <source>There are no new ones either.</source>
        <translation>Новых тоже нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait in “New”.</source>
        <translation>
            <numerusform>В «Новых» ждёт %n обращение.</numerusform>
            <numerusform>В «Новых» ждут %n обращения.</numerusform>
            <numerusform>В «Новых» ждут %n обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “New”</source>
        <translation>Открыть «Новые»</translation>
    </message>
    <message>
        <source>There are no appeals on this computer yet</source>
        <translation>На этом компьютере ещё нет обращений</translation>
    </message>
    <message>
        <source>You have no appeals</source>
        <translation>У вас нет обращений</translation>
    </message>
    <message>
        <source>There are no new appeals</source>
        <translation>Новых обращений нет</translation>
    </message>
    <message>
        <source>Every appeal has its executor</source>
        <translation>У всех обращений есть исполнитель</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>На сегодня сроков нет</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Просроченных нет</translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation>На согласовании пусто</translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation>Возвращённых нет</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Пропавших людей нет</translation>
    </message>
    <message>
        <source>Nothing resonates</source>
        <translation>Резонансных нет</translation>
    </message>
    <message>
        <source>There are no open appeals</source>
        <translation>Открытых обращений нет</translation>
    </message>
    <message>
        <source>Nothing waits to be published</source>
        <translation>Публиковать нечего</translation>
    </message>
    <message>
        <source>Nothing fits these conditions</source>
        <translation>С такими условиями ничего нет</translation>
    </message>
    <message>
        <source>The queue itself may hold more.</source>
        <translation>В самой очереди обращения могут быть.</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>The sector has no open appeals</source>
        <translation>В отрасли нет открытых обращений</translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation>Новые появятся здесь сами.</translation>
    </message>
    <message>
        <source>Nobody proposes anything</source>
        <translation>Предложений нет</translation>
    </message>
    <message>
        <source>Nothing is found for “%1” under these conditions</source>
        <translation>По слову «%1» с этими условиями ничего нет</translation>
    </message>
    <message>
        <source>Every promise is kept</source>
        <translation>Все обещания выполнены</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>One panel for the whole shift</source>
        <translation>Вся смена на одной панели</translation>
    </message>
    <message>
        <source>Appeals from social networks and the feedback platform. It works the same when the connection is gone.</source>
        <translation>Обращения из соцсетей и с платформы обратной связи. Без связи работает так же.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Фото %1 из %2</translation>
    </message>
    <message>
        <source>The photo is not on this computer. It will be shown when the connection is back.</source>
        <translation>Фото нет на этом компьютере. Оно появится, когда связь вернётся.</translation>
    </message>
    <message>
        <source>The centre does not have this file, or does not show it to you.</source>
        <translation>В центре нет этого файла, или он вам не виден.</translation>
    </message>
    <message>
        <source>This is not a photo that can be shown. It can be saved as a file.</source>
        <translation>Это не фото, которое можно показать. Его можно сохранить файлом.</translation>
    </message>
    <message>
        <source>The photo is too large to be shown safely. It can be saved as a file.</source>
        <translation>Фото слишком велико, показывать его небезопасно. Его можно сохранить файлом.</translation>
    </message>
    <message>
        <source>The photo is damaged and can&apos;t be shown. It can be saved as a file.</source>
        <translation>Фото повреждено и не показывается. Его можно сохранить файлом.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>нет в центре</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>велико</translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation>не фото</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждено</translation>
    </message>
    <message>
        <source>%1 was not attached: it is empty or larger than %2, or there are %3 files already.</source>
        <translation>Файл «%1» не приложен: он пуст или больше %2, либо файлов уже %3.</translation>
    </message>
    <message>
        <source>%1 was not attached. %2</source>
        <translation>Файл «%1» не приложен. %2</translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <translation>Файл %1 из %2, %3</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A field is not filled</source>
        <translation>Поле не заполнено</translation>
    </message>
    <message>
        <source>%1 would be published as it stands.</source>
        <translation>%1 так и выйдет в ответе.</translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>The appeal was written by %1.</source>
        <translation>Обращение написал другой человек: %1.</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>Поставить «%1»</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message>
        <source>“%1” is not the address of the appeal.</source>
        <translation>«%1» – не адрес обращения.</translation>
    </message>
    <message>
        <source>Go to the address</source>
        <translation>К адресу</translation>
    </message>
    <message>
        <source>The reply is empty</source>
        <translation>Ответ пуст</translation>
    </message>
    <message>
        <source>There is nothing to approve yet.</source>
        <translation>Согласовывать пока нечего.</translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>Formal answer</source>
        <translation>Формальный ответ</translation>
    </message>
    <message>
        <source>It says nothing about the matter itself.</source>
        <translation>О самом деле в нём ничего не сказано.</translation>
    </message>
    <message>
        <source>Go to the phrase</source>
        <translation>К этим словам</translation>
    </message>
    <message>
        <source>No date of completion</source>
        <translation>Нет даты завершения</translation>
    </message>
    <message>
        <source>What the citizen tells is so, and when it will be put right is not told.</source>
        <translation>Факт подтверждён, но не сказано, когда исправят.</translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation>Добавить дату</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Нет подтверждения</translation>
    </message>
    <message>
        <source>This topic needs a photo or an act beside what was done.</source>
        <translation>По этой теме к сделанному нужны фото или акт.</translation>
    </message>
    <message>
        <source>Long name of a law</source>
        <translation>Длинное название закона</translation>
    </message>
    <message>
        <source>“%1” is enough for the reader.</source>
        <translation>Читателю хватит «%1».</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Somebody&apos;s personal details in an open reply</source>
        <translation>Личные данные в открытом ответе</translation>
    </message>
    <message>
        <source>Everybody will read the reply. “%1” must not be published.</source>
        <translation>Ответ увидят все. «%1» публиковать нельзя.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>A rating asked for a refusal</source>
        <translation>Просьба оценить отказ</translation>
    </message>
    <message>
        <source>Whoever was refused is not asked to rate it.</source>
        <translation>После отказа оценку не просят.</translation>
    </message>
    <message>
        <source>Take the request out</source>
        <translation>Убрать просьбу</translation>
    </message>
    <message>
        <source>Longer than the channel allows</source>
        <translation>Длиннее, чем принимает канал</translation>
    </message>
    <message numerus="yes">
        <source>The channel takes %1 characters: shorten it, or send it as %n messages, the second from the mark on.</source>
        <translation>
            <numerusform>Канал принимает %1 знаков: сократите ответ или отправьте %n сообщением, второе с отметки.</numerusform>
            <numerusform>Канал принимает %1 знаков: сократите ответ или отправьте %n сообщениями, второе с отметки.</numerusform>
            <numerusform>Канал принимает %1 знаков: сократите ответ или отправьте %n сообщениями, второе с отметки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the cut</source>
        <translation>К месту разреза</translation>
    </message>
    <message>
        <source>A promise without a date</source>
        <translation>Обещание без даты</translation>
    </message>
    <message>
        <source>“%1” is promised, and no day is told.</source>
        <translation>Обещано «%1», но день не назван.</translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation>Поставить %1</translation>
    </message>
    <message>
        <source>substance</source>
        <translation>содержание</translation>
    </message>
    <message>
        <source>date of completion</source>
        <translation>дата завершения</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>подтверждение</translation>
    </message>
    <message>
        <source>names of laws</source>
        <translation>названия законов</translation>
    </message>
    <message>
        <source>fields, name and address</source>
        <translation>поля, имя и адрес</translation>
    </message>
    <message>
        <source>personal details</source>
        <translation>личные данные</translation>
    </message>
    <message>
        <source>request for a rating</source>
        <translation>просьба об оценке</translation>
    </message>
    <message>
        <source>length</source>
        <translation>длина</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>обещания</translation>
    </message>
    <message>
        <source>The citizen is sent elsewhere</source>
        <translation>Гражданина отправляют в другое место</translation>
    </message>
    <message>
        <source>“%1”: an appeal is forwarded to who must act, the citizen is told what was done.</source>
        <translation>«%1»: обращение передают тому, кто должен действовать, а гражданину говорят, что сделано.</translation>
    </message>
    <message>
        <source>nobody sent elsewhere</source>
        <translation>никого не отправляют в другое место</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Topic and municipality set by %1</source>
        <translation>Тема и округ определены · %1</translation>
    </message>
    <message>
        <source>Topic and municipality set</source>
        <translation>Тема и округ определены</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>Назначен %1 · %2</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Назначен %1</translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation>Передано · %1</translation>
    </message>
    <message>
        <source>Taken into work by %1</source>
        <translation>Взято в работу · %1</translation>
    </message>
    <message>
        <source>Taken into work</source>
        <translation>Взято в работу</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>Ответ исполнителя %1</translation>
    </message>
    <message>
        <source>The executor answered</source>
        <translation>Ответ исполнителя</translation>
    </message>
    <message>
        <source>Sent for approval by %1</source>
        <translation>Отправлено на согласование · %1</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Отправлено на согласование</translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation>Возвращено из согласования · %1</translation>
    </message>
    <message>
        <source>Returned from approval</source>
        <translation>Возвращено из согласования</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Согласовано · %1</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Answer published by %1</source>
        <translation>Ответ опубликован · %1</translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation>Ответ опубликован</translation>
    </message>
    <message>
        <source>Rated by the citizen</source>
        <translation>Оценка жителя</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>Закрыто · %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Reopened by %1</source>
        <translation>Открыто заново · %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто заново</translation>
    </message>
    <message>
        <source>Taken off the operator</source>
        <translation>Снято с оператора</translation>
    </message>
    <message>
        <source>Put on hold by %1</source>
        <translation>Поставлено на паузу · %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Поставлено на паузу</translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation>Возвращено в работу · %1</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Возвращено в работу</translation>
    </message>
    <message>
        <source>Given back to the queue by %1</source>
        <translation>Возвращено в очередь · %1</translation>
    </message>
    <message>
        <source>Given back to the queue</source>
        <translation>Возвращено в очередь</translation>
    </message>
    <message>
        <source>Marks changed by %1</source>
        <translation>Отметки изменены · %1</translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>Отметки изменены</translation>
    </message>
    <message>
        <source>Priority changed by %1</source>
        <translation>Приоритет изменён · %1</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Приоритет изменён</translation>
    </message>
    <message>
        <source>Deadline prolonged</source>
        <translation>Срок продлён</translation>
    </message>
    <message>
        <source>Tags changed by %1</source>
        <translation>Метки изменены · %1</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>Метки изменены</translation>
    </message>
    <message>
        <source>The citizen wrote again</source>
        <translation>Житель написал снова</translation>
    </message>
    <message>
        <source>Taken over from an export</source>
        <translation>Перенесено из выгрузки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply proposed by %1</source>
        <translation>Ответ предлагает %1</translation>
    </message>
    <message>
        <source>Closing proposed by %1</source>
        <translation>Закрыть предлагает %1</translation>
    </message>
    <message>
        <source>Putting on hold proposed by %1</source>
        <translation>Приостановить предлагает %1</translation>
    </message>
    <message>
        <source>Resuming proposed by %1</source>
        <translation>Возобновить предлагает %1</translation>
    </message>
    <message>
        <source>Proposal of %2 accepted by %1</source>
        <translation>Предложение принято: %1, автор %2</translation>
    </message>
    <message>
        <source>Proposal of %2 declined by %1</source>
        <translation>Предложение отклонено: %1, автор %2</translation>
    </message>
    <message>
        <source>Deadline prolonged by %1</source>
        <translation>Срок продлён · %1</translation>
    </message>
    <message>
        <source>Interim answer by %1</source>
        <translation>Промежуточный ответ · %1</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Promised by %1 for %2</source>
        <translation>Обещание: %1, срок %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Обещание, срок %1</translation>
    </message>
    <message>
        <source>Promise moved to %2 by %1</source>
        <translation>Обещание перенесено на %2: %1</translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation>Обещание перенесено на %1</translation>
    </message>
    <message>
        <source>Promise kept, says %1</source>
        <translation>Обещание выполнено, отметка: %1</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Not for %1: sent back by %2</source>
        <translation>Не по адресу для %1: возврат, %2</translation>
    </message>
    <message>
        <source>%1 acts beside: asked by %2</source>
        <translation>Соисполнитель: %1, привлечение — %2</translation>
    </message>
    <message>
        <source>%1 no longer acts beside: changed by %2</source>
        <translation>Больше не соисполнитель: %1, изменение — %2</translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation>Внутренняя заметка · %1</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%1 (вместо: %2)</translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentPrint</name>
    <message>
        <source>Text for 112 and the search team</source>
        <translation>Текст для 112 и поисковой группы</translation>
    </message>
    <message numerus="yes">
        <source>Who wrote: %n appeals</source>
        <translation>
            <numerusform>Кто писал: %n обращение</numerusform>
            <numerusform>Кто писал: %n обращения</numerusform>
            <numerusform>Кто писал: %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Search for a missing person</source>
        <translation>Розыск пропавшего человека</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Отключение</translation>
    </message>
    <message>
        <source>What is told to those who wrote, version %1</source>
        <translation>Что сообщают писавшим, редакция %1</translation>
    </message>
    <message>
        <source>Log by hand</source>
        <translation>Записи от руки</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What was done, what was told</source>
        <translation>Что сделано, что сообщено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>goes out in %1 s</source>
        <translation>уйдёт через %1 с</translation>
    </message>
    <message>
        <source>waits for the one before</source>
        <translation>ждёт предыдущего</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>accepted by the centre</source>
        <translation>принято центром</translation>
    </message>
    <message>
        <source>accepted, joined with another</source>
        <translation>принято, соединено с другим</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>так уже и было</translation>
    </message>
    <message>
        <source>passed on as a proposal</source>
        <translation>передано как предложение</translation>
    </message>
    <message>
        <source>not applied, seen by you</source>
        <translation>не применено, вы видели</translation>
    </message>
    <message>
        <source>refused, seen by you</source>
        <translation>отклонено, вы видели</translation>
    </message>
    <message>
        <source>%1 of %2 done, the rest was refused</source>
        <translation>сделано %1 из %2, остальным отказано</translation>
    </message>
    <message>
        <source>the centre refused it</source>
        <translation>центр отказал</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено вами</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>an appeal that is no longer here</source>
        <translation>обращение, которого здесь уже нет</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>proposal accepted: %1, %2</source>
        <translation>предложение принято: %1, %2</translation>
    </message>
    <message>
        <source>proposal declined: %1, %2</source>
        <translation>предложение отклонено: %1, %2</translation>
    </message>
    <message>
        <source>two texts of one draft, choose</source>
        <translation>два текста одного черновика, выберите</translation>
    </message>
    <message>
        <source>the appeal is no longer yours to see, the text is kept</source>
        <translation>обращение больше не в вашем доступе, текст цел</translation>
    </message>
    <message>
        <source>%1 of %2 are at the centre</source>
        <translation>%1 из %2 уже в центре</translation>
    </message>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters; a few words are the easiest to remember.</source>
        <translation>
            <numerusform>В парольной фразе не меньше %n символа; легче всего запомнить несколько слов.</numerusform>
            <numerusform>В парольной фразе не меньше %n символов; легче всего запомнить несколько слов.</numerusform>
            <numerusform>В парольной фразе не меньше %n символов; легче всего запомнить несколько слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Две парольные фразы различаются.</translation>
    </message>
    <message>
        <source>The profile&apos;s key is in the file %1, chosen at the start. Whoever can read that file can read the profile.</source>
        <translation>Ключ профиля в файле %1, выбрано при запуске. Кто может прочитать этот файл, прочитает и профиль.</translation>
    </message>
    <message>
        <source>The profile&apos;s key is kept in the desktop&apos;s keyring; should the keyring be lost, the passphrase opens the profile.</source>
        <translation>Ключ профиля хранится в связке ключей рабочего стола; если связка пропадёт, профиль откроет парольная фраза.</translation>
    </message>
    <message>
        <source>The profile&apos;s key is kept in the desktop&apos;s keyring alone. With a passphrase, unsent work can be read even if the keyring is lost.</source>
        <translation>Ключ профиля хранится только в связке ключей рабочего стола. С парольной фразой неотправленное можно будет прочитать, даже если связка пропадёт.</translation>
    </message>
    <message>
        <source>The profile&apos;s key opens with the passphrase, which is asked for at each start.</source>
        <translation>Ключ профиля открывается парольной фразой, программа спрашивает её при каждом запуске.</translation>
    </message>
    <message>
        <source>A new profile was begun. Drafts and acts of the former one that were not sent are kept in %1. When its passphrase is remembered, start with --profile %1.</source>
        <translation>Начат новый профиль. Неотправленные черновики и действия прежнего хранятся в %1. Когда вспомните парольную фразу, запустите программу с --profile %1.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>“%1” before the sign @ is not the site but a name to sign in with. The site is %2.</source>
        <translation>«%1» перед знаком @ — не сайт, а имя для входа. Сайт — %2.</translation>
    </message>
    <message>
        <source>The site looks like %1 but is another one: its name has letters of another alphabet.</source>
        <translation>Сайт похож на %1, но это другой: в его имени буквы другого алфавита.</translation>
    </message>
    <message>
        <source>The site&apos;s name mixes letters of different alphabets: %1.</source>
        <translation>В имени сайта смешаны буквы разных алфавитов: %1.</translation>
    </message>
    <message>
        <source>The site&apos;s name is not in Latin letters: %1.</source>
        <translation>Имя сайта не латиницей: %1.</translation>
    </message>
    <message>
        <source>There is a number in place of the site&apos;s name: it does not tell whose it is.</source>
        <translation>Вместо имени сайта стоит число: по нему не видно, чей это сайт.</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>%1… (%n more character(s))</source>
        <translation>
            <numerusform>%1… (ещё %n знак)</numerusform>
            <numerusform>%1… (ещё %n знака)</numerusform>
            <numerusform>%1… (ещё %n знаков)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSaid</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Видели</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Внешность</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Одежда</translation>
    </message>
    <message>
        <source>Marks and health</source>
        <translation>Приметы и здоровье</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Not told, ask the author: %1.</source>
        <translation>Не сказано, спросите у автора: %1.</translation>
    </message>
    <message>
        <source>A PERSON IS MISSING</source>
        <translation>ПРОПАЛ ЧЕЛОВЕК</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>Place of the appeal: %1</source>
        <translation>Место из обращения: %1</translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation>Как написано:</translation>
    </message>
    <message>
        <source>Appeal %1, %2, received %3.</source>
        <translation>Обращение %1, %2, поступило %3.</translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation>Автор: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Ссылка: %1</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Hand over to another operator</source>
        <translation>Передать другому оператору</translation>
    </message>
    <message>
        <source>Set topic and municipality</source>
        <translation>Указать тему и округ</translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation>Изменить приоритет</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Изменить отметки</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Поставить на паузу</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Reply for approval</source>
        <translation>Ответ на согласование</translation>
    </message>
    <message>
        <source>Approve reply</source>
        <translation>Согласовать ответ</translation>
    </message>
    <message>
        <source>Return reply</source>
        <translation>Вернуть ответ</translation>
    </message>
    <message>
        <source>Publish reply</source>
        <translation>Опубликовать ответ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть заново</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Decline a proposal</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Offer a reply to a colleague</source>
        <translation>Предложить ответ коллеге</translation>
    </message>
    <message>
        <source>Show a view to all</source>
        <translation>Показать вид всем</translation>
    </message>
    <message>
        <source>Withdraw a shared view</source>
        <translation>Убрать вид из общих</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Prolong the deadline</source>
        <translation>Продлить срок</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Not theirs: back for another executor</source>
        <translation>«Не наше»: вернуть для другого исполнителя</translation>
    </message>
    <message>
        <source>Put into an outage</source>
        <translation>Включить в отключение</translation>
    </message>
    <message>
        <source>Take out of an outage</source>
        <translation>Вынуть из отключения</translation>
    </message>
    <message>
        <source>Change an outage</source>
        <translation>Изменить отключение</translation>
    </message>
    <message>
        <source>Change who acts beside</source>
        <translation>Изменить соисполнителей</translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation>Назначить замещающего</translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation>Записать статью</translation>
    </message>
    <message>
        <source>Withdraw an article</source>
        <translation>Убрать статью</translation>
    </message>
    <message>
        <source>Change the region profile</source>
        <translation>Изменить профиль региона</translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Works go on</source>
        <translation>Идут работы</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation>ещё без текста</translation>
    </message>
    <message>
        <source>has a reply of its own</source>
        <translation>со своим ответом</translation>
    </message>
    <message>
        <source>current text on approval</source>
        <translation>текущий текст на согласовании</translation>
    </message>
    <message>
        <source>an earlier text waits, and does not go</source>
        <translation>прежний текст ждёт и не уйдёт</translation>
    </message>
    <message>
        <source>current text approved</source>
        <translation>текущий текст согласован</translation>
    </message>
    <message>
        <source>returned by the approver</source>
        <translation>возвращён согласующим</translation>
    </message>
    <message>
        <source>has the current text</source>
        <translation>текущий текст получен</translation>
    </message>
    <message>
        <source>was told an earlier text</source>
        <translation>получен прежний текст</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>Отключение</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested: %1, %2</source>
        <translation>Предложено: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n опоздавшее</numerusform>
            <numerusform>%n опоздавших</numerusform>
            <numerusform>%n опоздавших</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the centre</source>
        <translation>ждёт центра</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>Being searched for</source>
        <translation>Ищут</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найден</translation>
    </message>
    <message>
        <source>has the current interim answer</source>
        <translation>промежуточный ответ, действующий текст</translation>
    </message>
    <message>
        <source>has an earlier interim answer</source>
        <translation>промежуточный ответ, прежний текст</translation>
    </message>
    <message>
        <source>A missing person</source>
        <translation>Пропавший человек</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>Presences</name>
    <message>
        <source>A colleague</source>
        <translation>Кто-то из коллег</translation>
    </message>
    <message>
        <source>you, on another computer</source>
        <translation>вы, на другом компьютере</translation>
    </message>
    <message>
        <source>answering: %1</source>
        <translation>отвечает: %1</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>открыто: %1</translation>
    </message>
    <message>
        <source>%1 is answering this appeal.</source>
        <translation>%1 отвечает на это обращение.</translation>
    </message>
    <message>
        <source>%1 are answering this appeal.</source>
        <translation>%1 отвечают на это обращение.</translation>
    </message>
    <message>
        <source>You are answering this appeal on another computer.</source>
        <translation>Вы отвечаете на это обращение на другом компьютере.</translation>
    </message>
    <message>
        <source>%1 is looking at this appeal.</source>
        <translation>%1 смотрит это обращение.</translation>
    </message>
    <message>
        <source>%1 are looking at this appeal.</source>
        <translation>%1 смотрят это обращение.</translation>
    </message>
    <message>
        <source>You have this appeal open on another computer.</source>
        <translation>Это обращение открыто у вас на другом компьютере.</translation>
    </message>
    <message>
        <source>%1 is already writing an answer.</source>
        <translation>%1 уже пишет ответ.</translation>
    </message>
    <message>
        <source>%1 are already writing an answer.</source>
        <translation>%1 уже пишут ответ.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>вы</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Ordinary</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Повышенный</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Nothing has changed: %1.</source>
        <translation>Не сделано: %1.</translation>
    </message>
    <message>
        <source>This appeal is no longer on this computer.</source>
        <translation>Этого обращения на компьютере больше нет.</translation>
    </message>
    <message>
        <source>Your drafts are kept.</source>
        <translation>Ваши черновики целы.</translation>
    </message>
    <message>
        <source>It may have been handed to others; choose another one.</source>
        <translation>Возможно, его передали другим; выберите другое.</translation>
    </message>
    <message>
        <source>This has already been done in another way.</source>
        <translation>Это уже сделано иначе.</translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation>Ваш текст цел.</translation>
    </message>
    <message>
        <source>Look at the journal and choose what to do.</source>
        <translation>Посмотрите журнал и выберите, что делать.</translation>
    </message>
    <message>
        <source>The centre does not answer.</source>
        <translation>Центр не отвечает.</translation>
    </message>
    <message>
        <source>Everything you do is kept here.</source>
        <translation>Всё, что вы делаете, хранится здесь.</translation>
    </message>
    <message>
        <source>It will go out by itself when the connection returns.</source>
        <translation>Уйдёт само, когда связь вернётся.</translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation>Вход закончился.</translation>
    </message>
    <message>
        <source>Drafts and unsent acts are kept.</source>
        <translation>Черновики и неотправленное целы.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Войдите заново.</translation>
    </message>
    <message>
        <source>The rules do not allow this.</source>
        <translation>Правила этого не разрешают.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask the supervisor.</source>
        <translation>Обратитесь к старшему смены.</translation>
    </message>
    <message>
        <source>The file on this computer could not be read.</source>
        <translation>Файл на этом компьютере не прочитался.</translation>
    </message>
    <message>
        <source>Try again; if it fails once more, load the appeals anew.</source>
        <translation>Повторите; если не выйдет снова, загрузите обращения заново.</translation>
    </message>
    <message>
        <source>There is no space on the disk.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>What was saved is whole.</source>
        <translation>Сохранённое цело.</translation>
    </message>
    <message>
        <source>Free some space; until then only reading is possible.</source>
        <translation>Освободите место; до тех пор можно только читать.</translation>
    </message>
    <message>
        <source>The file on this computer is damaged.</source>
        <translation>Файл на этом компьютере повреждён.</translation>
    </message>
    <message>
        <source>The appeals will be loaded anew, it takes about a minute.</source>
        <translation>Обращения загрузятся заново, около минуты.</translation>
    </message>
    <message>
        <source>A later version of the program wrote this file.</source>
        <translation>Этот файл записала более новая версия программы.</translation>
    </message>
    <message>
        <source>Nothing in it has changed.</source>
        <translation>В нём ничего не изменилось.</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <translation>Запустите новую версию.</translation>
    </message>
    <message>
        <source>The act was stopped.</source>
        <translation>Действие остановлено.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите.</translation>
    </message>
    <message>
        <source>The centre does not answer at this address.</source>
        <translation>По этому адресу центр не отвечает.</translation>
    </message>
    <message>
        <source>Check the address, or work offline.</source>
        <translation>Проверьте адрес или работайте без связи.</translation>
    </message>
    <message>
        <source>This name and password do not fit.</source>
        <translation>Имя и пароль не подходят.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type again.</source>
        <translation>Проверьте раскладку и введите снова.</translation>
    </message>
    <message>
        <source>Something else answers at this address, not the centre.</source>
        <translation>По этому адресу отвечает не центр.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>This folder belongs to another user or centre.</source>
        <translation>Эта папка принадлежит другому пользователю или центру.</translation>
    </message>
    <message>
        <source>His drafts are kept.</source>
        <translation>Его черновики целы.</translation>
    </message>
    <message>
        <source>Start with another folder.</source>
        <translation>Запустите программу с другой папкой.</translation>
    </message>
    <message>
        <source>your role does not allow this</source>
        <translation>ваша роль этого не разрешает</translation>
    </message>
    <message>
        <source>the centre has no such appeal</source>
        <translation>в центре нет такого обращения</translation>
    </message>
    <message>
        <source>the centre has no such executor</source>
        <translation>в центре нет такого исполнителя</translation>
    </message>
    <message>
        <source>the centre has no such user</source>
        <translation>в центре нет такого пользователя</translation>
    </message>
    <message>
        <source>already taken into work</source>
        <translation>уже взято в работу</translation>
    </message>
    <message>
        <source>already answered</source>
        <translation>на обращение уже ответили</translation>
    </message>
    <message>
        <source>the state has changed meanwhile</source>
        <translation>состояние за это время изменилось</translation>
    </message>
    <message>
        <source>handed to another operator meanwhile</source>
        <translation>передано другому оператору</translation>
    </message>
    <message>
        <source>nothing waits for approval</source>
        <translation>на согласовании ничего нет</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>текст пуст</translation>
    </message>
    <message>
        <source>the text is longer than the channel allows</source>
        <translation>текст длиннее, чем допускает канал</translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation>так уже было</translation>
    </message>
    <message>
        <source>the appeal is closed</source>
        <translation>обращение закрыто</translation>
    </message>
    <message>
        <source>the centre did not understand the act</source>
        <translation>центр не понял действие</translation>
    </message>
    <message>
        <source>this user no longer works here</source>
        <translation>этот пользователь здесь больше не работает</translation>
    </message>
    <message>
        <source>the centre does not support this yet</source>
        <translation>центр этого пока не умеет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Not signed in, working with what is here</source>
        <translation>Вход не выполнен, работаем с тем, что есть</translation>
    </message>
    <message>
        <source>Connecting to the centre</source>
        <translation>Соединяемся с центром</translation>
    </message>
    <message>
        <source>Connected to the centre</source>
        <translation>Связь с центром есть</translation>
    </message>
    <message>
        <source>Connected to the centre, updated at %1</source>
        <translation>Связь с центром есть, обновлено в %1</translation>
    </message>
    <message>
        <source>No connection since %1, working with what is here</source>
        <translation>Нет связи с %1, работаем с тем, что есть</translation>
    </message>
    <message>
        <source>The sign-in ended at %1, sign in again</source>
        <translation>Вход закончился в %1, войдите заново</translation>
    </message>
    <message>
        <source>Something else answers in place of the centre</source>
        <translation>Вместо центра отвечает кто-то другой</translation>
    </message>
    <message>
        <source>No space on the disk, reading only</source>
        <translation>На диске нет места, можно только читать</translation>
    </message>
    <message>
        <source>The appeals on this computer are being loaded anew</source>
        <translation>Обращения на этом компьютере загружаются заново</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>two texts stand side by side: pick one first</source>
        <translation>рядом стоят два текста: сначала выберите один</translation>
    </message>
    <message>
        <source>there is no such proposal</source>
        <translation>такого предложения нет</translation>
    </message>
    <message>
        <source>The disk does not take what is written.</source>
        <translation>Диск не принимает запись.</translation>
    </message>
    <message>
        <source>Tell those who look after the computer; until then only reading is possible.</source>
        <translation>Сообщите тем, кто следит за компьютером; пока можно только читать.</translation>
    </message>
    <message>
        <source>The disk does not take what is written, reading only</source>
        <translation>Диск не принимает запись, только чтение</translation>
    </message>
    <message>
        <source>this proposal is decided about already</source>
        <translation>о предложении уже решено</translation>
    </message>
    <message numerus="yes">
        <source>%n closed already</source>
        <translation>
            <numerusform>%n уже закрыто</numerusform>
            <numerusform>%n уже закрыты</numerusform>
            <numerusform>%n уже закрыты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already</source>
        <translation>
            <numerusform>%n менять не нужно</numerusform>
            <numerusform>%n менять не нужно</numerusform>
            <numerusform>%n менять не нужно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by colleagues</source>
        <translation>
            <numerusform>%n уже взято коллегой</numerusform>
            <numerusform>%n уже взяты коллегами</numerusform>
            <numerusform>%n уже взяты коллегами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed to others meanwhile</source>
        <translation>
            <numerusform>%n тем временем передано другим</numerusform>
            <numerusform>%n тем временем переданы другим</numerusform>
            <numerusform>%n тем временем переданы другим</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another state meanwhile</source>
        <translation>
            <numerusform>%n тем временем сменило состояние</numerusform>
            <numerusform>%n тем временем сменили состояние</numerusform>
            <numerusform>%n тем временем сменили состояние</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yours to change</source>
        <translation>
            <numerusform>%n не ваше</numerusform>
            <numerusform>%n не ваши</numerusform>
            <numerusform>%n не ваши</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer here</source>
        <translation>
            <numerusform>%n здесь больше нет</numerusform>
            <numerusform>%n здесь больше нет</numerusform>
            <numerusform>%n здесь больше нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer need a reason</source>
        <translation>
            <numerusform>%n без ответа требует причины</numerusform>
            <numerusform>%n без ответа требуют причины</numerusform>
            <numerusform>%n без ответа требуют причины</numerusform>
        </translation>
    </message>
    <message>
        <source>the view was withdrawn meanwhile</source>
        <translation>вид тем временем убран из общих</translation>
    </message>
    <message>
        <source>another supervisor changed the view meanwhile</source>
        <translation>вид тем временем изменил другой старший смены</translation>
    </message>
    <message>
        <source>there are as many shared views as there may be</source>
        <translation>общих видов уже столько, сколько может быть</translation>
    </message>
    <message>
        <source>the deadline was prolonged already, which is done once</source>
        <translation>срок уже продлевали, это делается один раз</translation>
    </message>
    <message>
        <source>there is no such promise</source>
        <translation>такого обещания нет</translation>
    </message>
    <message>
        <source>somebody has moved the promise or says it is kept</source>
        <translation>обещание уже перенесено или отмечено выполненным</translation>
    </message>
    <message>
        <source>there is no such outage, or the centre does not have it yet</source>
        <translation>такого отключения нет, или его ещё нет у центра</translation>
    </message>
    <message>
        <source>somebody has changed or closed the outage</source>
        <translation>отключение изменили или закрыли</translation>
    </message>
    <message>
        <source>there are too many open outages, or appeals in one</source>
        <translation>слишком много открытых отключений или обращений в одном</translation>
    </message>
    <message>
        <source>the master text of the outage is another now</source>
        <translation>общий текст отключения уже другой</translation>
    </message>
    <message>
        <source>there is no such article, or the centre does not have it yet</source>
        <translation>такой статьи нет, или центр её ещё не получил</translation>
    </message>
    <message>
        <source>somebody has changed or withdrawn the article</source>
        <translation>кто-то изменил или убрал статью</translation>
    </message>
    <message>
        <source>there are as many articles as there may be</source>
        <translation>статей уже столько, сколько может быть</translation>
    </message>
    <message>
        <source>somebody has changed the region profile</source>
        <translation>кто-то изменил профиль региона</translation>
    </message>
    <message>
        <source>the region profile would have a fault</source>
        <translation>в профиле региона была бы ошибка</translation>
    </message>
    <message>
        <source>the centre does not have one of the files</source>
        <translation>у центра нет одного из файлов</translation>
    </message>
    <message>
        <source>there are too many files, or too large ones</source>
        <translation>файлов слишком много, или они слишком велики</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Nothing is written here: fill it in.</source>
        <translation>Здесь пусто: заполните.</translation>
    </message>
    <message>
        <source>There is no such time zone: write one like Europe/Moscow.</source>
        <translation>Такого часового пояса нет: напишите, например, Europe/Moscow.</translation>
    </message>
    <message>
        <source>The day ends before it begins: put a later end.</source>
        <translation>День заканчивается раньше, чем начинается: поставьте конец позже.</translation>
    </message>
    <message>
        <source>Lunch is not within the working day: move it, or lengthen the day.</source>
        <translation>Обед не попадает в рабочий день: перенесите его или удлините день.</translation>
    </message>
    <message>
        <source>Lunch takes all of the day, so that no term would ever end: shorten it.</source>
        <translation>Обед занимает весь день, и ни один срок не кончился бы: сократите его.</translation>
    </message>
    <message>
        <source>This takes a number from %1 to %2.</source>
        <translation>Здесь нужно число от %1 до %2.</translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Сократите до %n знака.</numerusform>
            <numerusform>Сократите до %n знаков.</numerusform>
            <numerusform>Сократите до %n знаков.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be at most %1 of these: take some out.</source>
        <translation>Их не может быть больше %1: уберите лишние.</translation>
    </message>
    <message>
        <source>The program knows no such channel: choose another.</source>
        <translation>Такого канала программа не знает: выберите другой.</translation>
    </message>
    <message>
        <source>The program has no such check: take it out.</source>
        <translation>Такой проверки в программе нет: уберите её.</translation>
    </message>
    <message>
        <source>The region has no topic %1: choose another.</source>
        <translation>Темы %1 в регионе нет: выберите другую.</translation>
    </message>
    <message>
        <source>Only {number} and {due} are filled in: take the other braces out.</source>
        <translation>Подставляются только {number} и {due}: уберите остальные скобки.</translation>
    </message>
    <message>
        <source>%1 is a day off as well: leave one of the two.</source>
        <translation>%1 отмечено ещё и выходным: оставьте что-то одно.</translation>
    </message>
    <message>
        <source>%1 is no day off, so nothing can be moved there: make it one.</source>
        <translation>%1 не выходной, на него нельзя перенести: сделайте его выходным.</translation>
    </message>
    <message>
        <source>%1 is a weekday and works anyway: take the mark away.</source>
        <translation>%1 — будний день, он рабочий и так: снимите отметку.</translation>
    </message>
    <message>
        <source>No rule gives a term for the final answer: add one.</source>
        <translation>Ни одно правило не даёт срока итогового ответа: добавьте его.</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>рабочие часы</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>календарь</translation>
    </message>
    <message>
        <source>rules of terms</source>
        <translation>правила сроков</translation>
    </message>
    <message>
        <source>approval and prolongation</source>
        <translation>согласование и продление</translation>
    </message>
    <message>
        <source>lengths of replies</source>
        <translation>длина ответов</translation>
    </message>
    <message>
        <source>checks of replies</source>
        <translation>проверки ответов</translation>
    </message>
    <message>
        <source>topics that need proof</source>
        <translation>темы с доказательством</translation>
    </message>
    <message>
        <source>templates</source>
        <translation>шаблоны</translation>
    </message>
    <message>
        <source>The reply says something on the matter, and is not thanks and «considered» alone.</source>
        <translation>В ответе есть суть, а не только благодарность и «рассмотрено».</translation>
    </message>
    <message>
        <source>What is broken gets a day by which it is put right.</source>
        <translation>Для поломки назван день, к которому её устранят.</translation>
    </message>
    <message>
        <source>«Done» comes with a photo or an act, where the topic needs one.</source>
        <translation>К «сделано» приложено фото или акт, где этого требует тема.</translation>
    </message>
    <message>
        <source>Laws are named shortly, not by their full titles.</source>
        <translation>Законы названы коротко, без полных заголовков.</translation>
    </message>
    <message>
        <source>No field is left to fill; name and address are this citizen&apos;s.</source>
        <translation>Все поля заполнены, имя и адрес — этого заявителя.</translation>
    </message>
    <message>
        <source>Where everybody reads, nobody&apos;s telephone, address or papers stand.</source>
        <translation>Там, где читают все, нет чужих телефонов, адресов и документов.</translation>
    </message>
    <message>
        <source>No rating is asked for what was refused.</source>
        <translation>Не просят оценить то, в чём отказали.</translation>
    </message>
    <message>
        <source>The reply fits into what its channel takes.</source>
        <translation>Ответ помещается в канал.</translation>
    </message>
    <message>
        <source>A promise has its day.</source>
        <translation>У обещания есть день.</translation>
    </message>
    <message>
        <source>The citizen is not told to turn to somebody else.</source>
        <translation>Заявителя не отправляют к другим.</translation>
    </message>
    <message>
        <source>any appeal</source>
        <translation>любое обращение</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>promised for %1</source>
        <translation>обещано %1</translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation>%1, просрочено на %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, осталось %2</translation>
    </message>
    <message>
        <source>Kept %1, says %2</source>
        <translation>Выполнено %1, отметка: %2</translation>
    </message>
    <message>
        <source>Promised %1 by %2</source>
        <translation>Обещание: %1, %2</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All appeals</source>
        <translation>Все обращения</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Without executor</source>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращены</translation>
    </message>
    <message>
        <source>Missing persons</source>
        <translation>Пропавшие люди</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Резонанс</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласованы</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Publish as an addition</source>
        <translation>Опубликовать как дополнение</translation>
    </message>
    <message>
        <source>A second answer under the first. The editor opens, to take out what is said twice.</source>
        <translation>Второй ответ под первым. Откроем редактор, чтобы убрать повтор.</translation>
    </message>
    <message>
        <source>Open the addition</source>
        <translation>Открыть дополнение</translation>
    </message>
    <message>
        <source>Go on with your text</source>
        <translation>Продолжить ваш текст</translation>
    </message>
    <message>
        <source>It opens as a draft; send it again when it fits.</source>
        <translation>Откроется как черновик; отправьте снова, когда он подойдёт.</translation>
    </message>
    <message>
        <source>Open the text as a draft</source>
        <translation>Открыть текст как черновик</translation>
    </message>
    <message>
        <source>Offer it to a colleague</source>
        <translation>Предложить коллеге</translation>
    </message>
    <message>
        <source>Offer it to %1</source>
        <translation>Предложить: %1</translation>
    </message>
    <message>
        <source>Your text is seen beside the appeal; it can be accepted, changed or declined.</source>
        <translation>Коллега увидит ваш текст в обращении: примет, изменит или отклонит.</translation>
    </message>
    <message>
        <source>Offer the text</source>
        <translation>Предложить текст</translation>
    </message>
    <message>
        <source>Leave it in the history</source>
        <translation>Оставить в истории</translation>
    </message>
    <message>
        <source>Nothing is published; the text stays in the history of the appeal.</source>
        <translation>Ничего не публикуем, текст останется в истории обращения.</translation>
    </message>
    <message>
        <source>Hand the text to the centre</source>
        <translation>Передать текст в центр</translation>
    </message>
    <message>
        <source>Whoever has the appeal now sees it as your proposal.</source>
        <translation>Его увидит как ваше предложение тот, у кого теперь обращение.</translation>
    </message>
    <message>
        <source>Hand it to the centre</source>
        <translation>Передать в центр</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>It stays on this computer among the earlier versions for 90 days.</source>
        <translation>Останется на этом компьютере среди прежних версий 90 дней.</translation>
    </message>
    <message>
        <source>A second answer under the first (%1). The editor opens, to take out what is said twice.</source>
        <translation>Второй ответ под первым (%1). Откроем редактор, чтобы убрать повтор.</translation>
    </message>
    <message>
        <source>The knowledge base opens, your text beside what stands there now.</source>
        <translation>Откроется база знаний: ваш текст рядом с тем, что записано там сейчас.</translation>
    </message>
    <message>
        <source>Open both texts</source>
        <translation>Открыть оба текста</translation>
    </message>
</context>
<context>
    <name>ReplyState</name>
    <message>
        <source>on approval</source>
        <translation>на согласовании</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласована</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращена</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликована</translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation>заменена следующей</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Curator</source>
        <translation>Куратор отрасли</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Старший смены</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Аналитик</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>overdue by %1</source>
        <translation>просрочено на %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>в исходящих</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>promise: %1</source>
        <translation>обещание: %1</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>there is no such topic</source>
        <translation>такой темы нет</translation>
    </message>
    <message>
        <source>there is no such sector</source>
        <translation>такой отрасли нет</translation>
    </message>
    <message>
        <source>there is no such executor</source>
        <translation>такого исполнителя нет</translation>
    </message>
    <message>
        <source>there is no such operator</source>
        <translation>такого оператора нет</translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation>такого канала нет</translation>
    </message>
    <message>
        <source>there is no such status</source>
        <translation>такого статуса нет</translation>
    </message>
    <message>
        <source>there is no such district</source>
        <translation>такого округа нет</translation>
    </message>
    <message>
        <source>there is no such priority</source>
        <translation>такого приоритета нет</translation>
    </message>
    <message>
        <source>there is no such mark</source>
        <translation>такой метки нет</translation>
    </message>
    <message>
        <source>there is no such time</source>
        <translation>такого времени нет</translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation>такого номера нет</translation>
    </message>
    <message>
        <source>Possible: today, tomorrow, overdue, &lt;2h, &lt;14:30, 12.11, &lt;=15.11.</source>
        <translation>Можно: сегодня, завтра, просрочен, &lt;2ч, &lt;14:30, 12.11, &lt;=15.11.</translation>
    </message>
    <message>
        <source>Possible: today, yesterday, &lt;2h, 12.11, &gt;=01.11, 01.11-05.11.</source>
        <translation>Можно: сегодня, вчера, &lt;2ч, 12.11, &gt;=01.11, 01.11-05.11.</translation>
    </message>
    <message>
        <source>Any part of the name will do.</source>
        <translation>Подойдёт любая часть названия.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Можно: %1.</translation>
    </message>
    <message>
        <source>deadline: today, overdue, &lt;2h</source>
        <translation>крайний срок: сегодня, просрочен, &lt;2ч</translation>
    </message>
    <message>
        <source>when it came: yesterday, &gt;=01.11</source>
        <translation>когда поступило: вчера, &gt;=01.11</translation>
    </message>
    <message>
        <source>topic or group of topics, any part of its name</source>
        <translation>тема или группа тем, частью названия</translation>
    </message>
    <message>
        <source>sector: housing, roads</source>
        <translation>отрасль: жкх, дороги</translation>
    </message>
    <message>
        <source>who must act, any part of the name</source>
        <translation>кому поручено, частью названия</translation>
    </message>
    <message>
        <source>who answers: a name, me, nobody</source>
        <translation>кто отвечает: фамилия, я, никто</translation>
    </message>
    <message>
        <source>channel it came by</source>
        <translation>откуда пришло: вк, ок, тг, пос, сайт</translation>
    </message>
    <message>
        <source>state: new, in work, overdue</source>
        <translation>состояние: новое, в работе, просрочено</translation>
    </message>
    <message>
        <source>district</source>
        <translation>муниципальный или городской округ</translation>
    </message>
    <message>
        <source>urgent, raised, ordinary</source>
        <translation>срочный, повышенный, обычный</translation>
    </message>
    <message>
        <source>photo, repeated, resonance</source>
        <translation>фото, повтор, резонанс</translation>
    </message>
    <message>
        <source>number of the appeal</source>
        <translation>номер обращения</translation>
    </message>
    <message>
        <source>“%1” is not counted: %2. %3</source>
        <translation>«%1» не учтено: %2. %3</translation>
    </message>
    <message>
        <source>“%1” is not counted: times, numbers and “overdue” can&apos;t be asked with a minus.</source>
        <translation>«%1» не учтено: время, номер и «просрочено» с минусом не ищутся.</translation>
    </message>
    <message>
        <source>“%1” is not counted: only one value can stand here.</source>
        <translation>«%1» не учтено: здесь можно указать только одно значение.</translation>
    </message>
    <message>
        <source>“%1” is searched as words: there is no such condition.</source>
        <translation>«%1» ищется как слова: такого условия нет.</translation>
    </message>
    <message>
        <source>Only the first %1 characters are counted.</source>
        <translation>Учтены только первые %1 знаков.</translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>No sector</source>
        <translation>Без отрасли</translation>
    </message>
</context>
<context>
    <name>ShiftTape</name>
    <message>
        <source>%1 ahead, %2 overdue</source>
        <translation>впереди %1, просрочено %2</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Vakhta is open already.</source>
        <translation>Вахта уже открыта.</translation>
    </message>
    <message>
        <source>Another window uses the folder %1.</source>
        <translation>Папкой %1 пользуется другое окно.</translation>
    </message>
    <message>
        <source>Go to that window, or choose another folder with --profile.</source>
        <translation>Перейдите в то окно или укажите другую папку ключом --profile.</translation>
    </message>
    <message>
        <source>There is no space on the disk.</source>
        <translation>На диске нет места.</translation>
    </message>
    <message>
        <source>What was saved is whole.</source>
        <translation>Сохранённое цело.</translation>
    </message>
    <message>
        <source>Free some space and start again.</source>
        <translation>Освободите место и запустите снова.</translation>
    </message>
    <message>
        <source>A later version of the program wrote this profile.</source>
        <translation>Этот профиль записан более новой версией программы.</translation>
    </message>
    <message>
        <source>Nothing in it has changed.</source>
        <translation>В нём ничего не изменилось.</translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <translation>Запустите новую версию.</translation>
    </message>
    <message>
        <source>The journal in %1 can&apos;t be read.</source>
        <translation>Журнал в папке %1 не читается.</translation>
    </message>
    <message>
        <source>It is left as it is: unsent texts may still be in it.</source>
        <translation>Он оставлен как есть: в нём могут быть неотправленные тексты.</translation>
    </message>
    <message>
        <source>Bring back the profile&apos;s key or the folder from a copy, or start with another --profile.</source>
        <translation>Верните ключ профиля или папку из копии либо запустите с другим --profile.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used.</source>
        <translation>Папка %1 недоступна.</translation>
    </message>
    <message>
        <source>Check that it belongs to you and can be written, or choose another with --profile.</source>
        <translation>Проверьте, что она ваша и открыта на запись, или укажите другую ключом --profile.</translation>
    </message>
    <message>
        <source>Vakhta is open already, but its window does not answer.</source>
        <translation>«Вахта» уже открыта, но её окно не отвечает.</translation>
    </message>
    <message>
        <source>What was saved is whole, and nothing here was touched.</source>
        <translation>Сохранённое цело, здесь ничего не тронуто.</translation>
    </message>
    <message>
        <source>Wait a little and start again. If it stays so, end the program vakhta or restart the computer.</source>
        <translation>Подождите немного и запустите снова. Если не поможет, завершите программу vakhta или перезагрузите компьютер.</translation>
    </message>
    <message>
        <source>What was given at the start does not open this profile.</source>
        <translation>То, что задано при запуске, этот профиль не открывает.</translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation>Диск не читается или не принимает запись.</translation>
    </message>
    <message>
        <source>The program has changed nothing.</source>
        <translation>Программа ничего не изменила.</translation>
    </message>
    <message>
        <source>Tell those who look after the computer, and start again when the disk obeys.</source>
        <translation>Сообщите тем, кто следит за компьютером, и запустите снова, когда диск ответит.</translation>
    </message>
    <message>
        <source>The journal was damaged, so a new one was begun. What could be read was taken over; what was not sent may be missing. The old one is kept as %1: show it to those who look after the program.</source>
        <translation>Журнал оказался повреждён, начат новый. Что удалось прочитать, перенесено; неотправленного может не хватать. Старый сохранён как %1: покажите его тем, кто следит за программой.</translation>
    </message>
    <message>
        <source>Check the files named by --key-file and --passphrase-file, or start without them.</source>
        <translation>Проверьте файлы, названные в --key-file и --passphrase-file, или запустите программу без них.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Not an appeal</source>
        <translation>Не обращение</translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message numerus="yes">
        <source>%n act(s) wait to be sent.</source>
        <translation>
            <numerusform>Ждёт отправки %n действие.</numerusform>
            <numerusform>Ждут отправки %n действия.</numerusform>
            <numerusform>Ждут отправки %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you do is kept here and goes out by itself.</source>
        <translation>Всё, что вы делаете, хранится здесь и уйдёт само.</translation>
    </message>
    <message>
        <source>No connection since %1. Work goes on.</source>
        <translation>Нет связи с %1. Работа продолжается.</translation>
    </message>
    <message>
        <source>Loading appeals: %1 of %2.</source>
        <translation>Загружаем обращения: %1 из %2.</translation>
    </message>
    <message>
        <source>Loading appeals.</source>
        <translation>Загружаем обращения.</translation>
    </message>
    <message>
        <source>Open ones are here already, work can begin.</source>
        <translation>Открытые уже здесь, можно работать.</translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation>Связь есть.</translation>
    </message>
    <message numerus="yes">
        <source>The connection is back. %n act(s) need attention.</source>
        <translation>
            <numerusform>Связь есть. %n действие требует внимания.</numerusform>
            <numerusform>Связь есть. %n действия требуют внимания.</numerusform>
            <numerusform>Связь есть. %n действий требуют внимания.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your texts are kept.</source>
        <translation>Ваши тексты целы.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Вход не выполнен.</translation>
    </message>
    <message>
        <source>What you do is kept and waits.</source>
        <translation>Всё, что вы делаете, хранится здесь и ждёт.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Нужно войти заново.</translation>
    </message>
    <message>
        <source>Drafts are in their places.</source>
        <translation>Черновики на месте.</translation>
    </message>
    <message>
        <source>Something else answers in place of the centre.</source>
        <translation>Вместо центра отвечает кто-то другой.</translation>
    </message>
    <message>
        <source>Nothing is sent there. Check the address and the network.</source>
        <translation>Туда ничего не уходит. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>There is no space on the disk. Only reading is possible.</source>
        <translation>На диске нет места. Можно только читать.</translation>
    </message>
    <message>
        <source>What was saved is whole. Free some space and work goes on by itself.</source>
        <translation>Сохранённое цело. Освободите место, и работа продолжится сама.</translation>
    </message>
    <message>
        <source>The appeals on this computer were damaged and are being loaded anew.</source>
        <translation>Обращения на этом компьютере повредились и загружаются заново.</translation>
    </message>
    <message>
        <source>Drafts and unsent acts are whole.</source>
        <translation>Черновики и неотправленное целы.</translation>
    </message>
    <message>
        <source>The centre was restored from a copy: %1.</source>
        <translation>Центр восстановлен из копии: %1.</translation>
    </message>
    <message>
        <source>An older copy of the centre&apos;s data was put in its place. Noticed: %1.</source>
        <translation>На место данных центра поставлена более старая копия. Замечено: %1.</translation>
    </message>
    <message>
        <source>Acts accepted again: %1, not accepted: %2.</source>
        <translation>Заново принято действий: %1, не принято: %2.</translation>
    </message>
    <message>
        <source>The disk does not take what is written. Only reading is possible.</source>
        <translation>Диск не принимает запись. Можно только читать.</translation>
    </message>
    <message>
        <source>What was saved is whole. Tell those who look after the computer; work goes on by itself once the disk obeys.</source>
        <translation>Сохранённое цело. Сообщите тем, кто следит за компьютером; работа продолжится сама, когда диск ответит.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Social networks</source>
        <translation>Социальные сети</translation>
    </message>
    <message>
        <source>Feedback platform</source>
        <translation>Платформа обратной связи</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>today at %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation>вчера в %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>завтра в %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>by tomorrow, %1</source>
        <translation>до завтра, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n&#xa0;час</numerusform>
            <numerusform>%n&#xa0;часа</numerusform>
            <numerusform>%n&#xa0;часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n&#xa0;минута</numerusform>
            <numerusform>%n&#xa0;минуты</numerusform>
            <numerusform>%n&#xa0;минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vakhta::ActBar</name>
    <message>
        <source>Priority and marks</source>
        <translation>Приоритет и отметки</translation>
    </message>
    <message>
        <source>More acts</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Открыть заново…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Приоритет: %1</translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation>Резонанс</translation>
    </message>
    <message>
        <source>Missing person</source>
        <translation>Пропавший человек</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Hand over to another operator…</source>
        <translation>Передать другому оператору…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Поставить на паузу…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментарий…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Закрыть…</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Скопировать номер</translation>
    </message>
    <message>
        <source>Copy the link to the post</source>
        <translation>Скопировать ссылку на запись</translation>
    </message>
    <message>
        <source>Interim…</source>
        <translation>Промежуточный…</translation>
    </message>
    <message>
        <source>Interim answer…</source>
        <translation>Промежуточный ответ…</translation>
    </message>
    <message>
        <source>Prolong the deadline…</source>
        <translation>Продлить срок…</translation>
    </message>
    <message>
        <source>Topic and place…</source>
        <translation>Тема и место…</translation>
    </message>
    <message>
        <source>Open the post…</source>
        <translation>Открыть публикацию…</translation>
    </message>
    <message>
        <source>Not for this executor…</source>
        <translation>«Не наше»: другому исполнителю…</translation>
    </message>
    <message>
        <source>Show the place on a map…</source>
        <translation>Показать место на карте…</translation>
    </message>
</context>
<context>
    <name>vakhta::AlertCard</name>
    <message>
        <source>Quiet hours</source>
        <translation>Тихие часы</translation>
    </message>
    <message>
        <source>While another window is in front, the desktop tells what has come; else this window does.</source>
        <translation>Пока впереди другое окно, о новом сообщает рабочий стол, иначе само окно «Вахты».</translation>
    </message>
    <message>
        <source>Then only missing persons are told at once; what else has come is told afterwards. The hours are the region&apos;s.</source>
        <translation>В тихие часы сразу сообщаем только о пропавших людях, об остальном после них. Часы по времени региона.</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Начало тихих часов</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Конец тихих часов</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>vakhta::Alerts</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
</context>
<context>
    <name>vakhta::AlikeDialog</name>
    <message>
        <source>The reply, and what it has otherwise than the first</source>
        <translation>Ответ и его отличия от первого</translation>
    </message>
    <message>
        <source>Approve alike replies together?</source>
        <translation>Согласовать похожие ответы вместе?</translation>
    </message>
    <message>
        <source>Alike replies, Space leaves one out</source>
        <translation>Похожие ответы, пробел исключает ответ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>They differ only in names, addresses, days and numbers: what is otherwise than in the first is marked. Space leaves out one that should wait.</source>
        <translation>Они отличаются только именами, адресами, датами и номерами: отличия от первого отмечены. Пробел исключает ответ, который должен подождать.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n replies</source>
        <translation>
            <numerusform>Согласовать %n ответ</numerusform>
            <numerusform>Согласовать %n ответа</numerusform>
            <numerusform>Согласовать %n ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::AppealActs</name>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation>Несколько меток разделите запятыми.</translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation>Сохранить метки</translation>
    </message>
    <message>
        <source>Put on hold?</source>
        <translation>Поставить на паузу?</translation>
    </message>
    <message>
        <source>What are we waiting for? Colleagues will see it in the history.</source>
        <translation>Чего ждём? Коллеги увидят это в истории.</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Поставить на паузу</translation>
    </message>
    <message>
        <source>Close the appeal?</source>
        <translation>Закрыть обращение?</translation>
    </message>
    <message>
        <source>The answer is published. A reason may be added.</source>
        <translation>Ответ опубликован. Можно добавить причину.</translation>
    </message>
    <message>
        <source>There is no published answer. Write the reason.</source>
        <translation>Опубликованного ответа нет. Напишите причину.</translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation>Закрыть обращение</translation>
    </message>
    <message>
        <source>Reopen the appeal?</source>
        <translation>Открыть обращение заново?</translation>
    </message>
    <message>
        <source>Why? Colleagues will see it in the history.</source>
        <translation>Почему? Коллеги увидят это в истории.</translation>
    </message>
    <message>
        <source>Reopen the appeal</source>
        <translation>Открыть обращение заново</translation>
    </message>
    <message>
        <source>Return the reply?</source>
        <translation>Вернуть ответ?</translation>
    </message>
    <message>
        <source>What must be changed? The author will see these remarks.</source>
        <translation>Что исправить? Автор ответа увидит эти замечания.</translation>
    </message>
    <message>
        <source>Return with remarks</source>
        <translation>Вернуть с замечаниями</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decline the proposal?</source>
        <translation>Отклонить предложение?</translation>
    </message>
    <message>
        <source>Why? Its author will see it in the journal and the history.</source>
        <translation>Почему? Автор увидит это в журнале и в истории.</translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation>Отклонить с этой причиной</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>The citizen reads it where he wrote. The appeal stays open, and the term of the final answer runs from the first interim one where the region says so.</source>
        <translation>Заявитель прочтёт его там, где писал. Обращение остаётся в работе; если так решила область, срок окончательного ответа пойдёт от первого промежуточного.</translation>
    </message>
    <message>
        <source>Send the interim answer</source>
        <translation>Отправить промежуточный ответ</translation>
    </message>
    <message numerus="yes">
        <source>Say of %n promise(s) whether to watch it.</source>
        <translation>
            <numerusform>Осталось решить об %n обещании: следить или нет.</numerusform>
            <numerusform>Осталось решить о %n обещаниях: следить или нет.</numerusform>
            <numerusform>Осталось решить о %n обещаниях: следить или нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the promise kept?</source>
        <translation>Обещание выполнено?</translation>
    </message>
    <message>
        <source>“%1”. What was done may be added; colleagues will see it in the history.</source>
        <translation>«%1». Можно добавить, что сделано: коллеги увидят это в истории.</translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation>Обещание выполнено</translation>
    </message>
    <message>
        <source>Another day for the promise</source>
        <translation>Другой срок обещания</translation>
    </message>
    <message>
        <source>“%1”. Write to the citizen why, and by when it will be: the day is taken from your words.</source>
        <translation>«%1». Напишите жителю, почему и к какому дню: срок возьмём из ваших слов.</translation>
    </message>
    <message>
        <source>Move it and tell the citizen</source>
        <translation>Перенести и сообщить жителю</translation>
    </message>
    <message>
        <source>New day: %1</source>
        <translation>Новый срок: %1</translation>
    </message>
    <message>
        <source>No day ahead is named yet, like “by 20 May”.</source>
        <translation>День впереди ещё не назван, например «до 20 мая».</translation>
    </message>
    <message>
        <source>Name the day by which it will be.</source>
        <translation>Назовите день, к которому это будет сделано.</translation>
    </message>
    <message>
        <source>Not for this executor?</source>
        <translation>Вернуть для другого исполнителя?</translation>
    </message>
    <message>
        <source>Why, and whose it may be? The appeal waits for another executor, and its history tells this. The citizen is not sent anywhere.</source>
        <translation>Почему не наше и чьё оно может быть? Обращение будет ждать другого исполнителя, история об этом расскажет. Гражданина никуда не отправляют.</translation>
    </message>
    <message>
        <source>Send back for another executor</source>
        <translation>Вернуть для другого исполнителя</translation>
    </message>
    <message>
        <source>Colleagues will see it in the history, the citizen will not. Type @ to call one of them.</source>
        <translation>Коллеги увидят его в истории, житель не увидит. Наберите @, чтобы позвать коллегу.</translation>
    </message>
</context>
<context>
    <name>vakhta::AppealFacts</name>
    <message>
        <source>not assigned</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Читателей</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 из 5</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Соисполнители</translation>
    </message>
</context>
<context>
    <name>vakhta::AppealPane</name>
    <message>
        <source>No appeal is chosen</source>
        <translation>Обращение не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list: arrows move, Enter opens.</source>
        <translation>Выберите его в списке: стрелки двигают, Enter открывает.</translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s)</source>
        <translation>
            <numerusform>Вся %n запись</numerusform>
            <numerusform>Все %n записи</numerusform>
            <numerusform>Все %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>История %1</translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation>Ответы %1</translation>
    </message>
    <message>
        <source>public answer</source>
        <translation>Ответ увидят все</translation>
    </message>
    <message>
        <source>private answer</source>
        <translation>Ответ увидит только автор</translation>
    </message>
    <message>
        <source>The centre refused: %1.</source>
        <translation>Центр не принял: %1.</translation>
    </message>
    <message>
        <source>The journal says why.</source>
        <translation>Причина в журнале.</translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation>В исходящих: %1.</translation>
    </message>
    <message>
        <source>It can be taken back in the journal.</source>
        <translation>Отменить можно в журнале.</translation>
    </message>
    <message>
        <source>Parts of the appeal</source>
        <translation>Разделы обращения</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation>Ответов пока нет.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not for your role</source>
        <translation>не для вашей роли</translation>
    </message>
    <message>
        <source>several appeals are marked</source>
        <translation>отмечено несколько обращений</translation>
    </message>
    <message>
        <source>no appeal is chosen</source>
        <translation>обращение не выбрано</translation>
    </message>
    <message>
        <source>the appeal is: %1</source>
        <translation>состояние обращения: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>the appeal has no deadline</source>
        <translation>у обращения нет срока</translation>
    </message>
    <message>
        <source>The answer to your appeal No. {number} needs more time: its deadline is now {due}.</source>
        <translation>Чтобы ответить на ваше обращение № {number}, нужно больше времени: срок ответа теперь {due}.</translation>
    </message>
    <message>
        <source>The deadline stays: the region&apos;s profile prolongs none.</source>
        <translation>Срок прежний: профиль области не предусматривает продления.</translation>
    </message>
    <message>
        <source>prolonged already</source>
        <translation>срок уже продлён</translation>
    </message>
    <message>
        <source>Similar %1</source>
        <translation>Похожие %1</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Похожие</translation>
    </message>
    <message>
        <source>Author %1</source>
        <translation>Автор %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>the appeal has no links</source>
        <translation>в обращении нет ссылок</translation>
    </message>
    <message>
        <source>it has no executor</source>
        <translation>исполнитель не назначен</translation>
    </message>
    <message>
        <source>the appeal does not tell of a missing person</source>
        <translation>в обращении не сказано о пропавшем человеке</translation>
    </message>
    <message>
        <source>The text for 112 and the search team is copied</source>
        <translation>Текст для 112 и поискового отряда скопирован</translation>
    </message>
    <message>
        <source>the appeal has no mark of a missing person</source>
        <translation>у обращения нет отметки «пропал человек»</translation>
    </message>
</context>
<context>
    <name>vakhta::AppealRowDelegate</name>
    <message>
        <source>No longer on this computer</source>
        <translation>Этого обращения здесь больше нет</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>в исходящих</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
</context>
<context>
    <name>vakhta::ApproverPage</name>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be published</source>
        <translation>Публиковать нечего</translation>
    </message>
    <message>
        <source>Nothing waits for your word</source>
        <translation>На согласовании ничего нет</translation>
    </message>
    <message>
        <source>New replies appear here by themselves.</source>
        <translation>Новые ответы появятся здесь сами.</translation>
    </message>
    <message>
        <source>No reply is open</source>
        <translation>Ответ не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list when it comes.</source>
        <translation>Выберите в списке, когда появится.</translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation>Просрочено на %1.</translation>
    </message>
    <message>
        <source>The citizen still waits for the answer.</source>
        <translation>Житель всё ещё ждёт ответа.</translation>
    </message>
    <message>
        <source>The reply is due %1, %2 left.</source>
        <translation>Ответ нужен %1, осталось %2.</translation>
    </message>
    <message>
        <source>It is published as soon as you approve it.</source>
        <translation>Сразу после согласования ответ будет опубликован.</translation>
    </message>
    <message>
        <source>After your word somebody publishes it.</source>
        <translation>После согласования ответ опубликует оператор.</translation>
    </message>
    <message>
        <source>You asked before: %1</source>
        <translation>Было замечание: %1</translation>
    </message>
    <message>
        <source>There is no reply to decide on</source>
        <translation>Решать пока нечего</translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation>Версия %1, %2, %3</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Согласовать</translation>
    </message>
    <message>
        <source>The reply to %1 is published</source>
        <translation>Ответ на %1 опубликован</translation>
    </message>
    <message>
        <source>The reply to %1 is approved</source>
        <translation>Ответ на %1 согласован</translation>
    </message>
    <message>
        <source>Write what to change, then return it.</source>
        <translation>Напишите, что изменить, и верните.</translation>
    </message>
    <message>
        <source>The reply to %1 is returned with your remark</source>
        <translation>Ответ на %1 возвращён с замечанием</translation>
    </message>
    <message>
        <source>The reply to decide on</source>
        <translation>Ответ на согласовании</translation>
    </message>
    <message>
        <source>Underlined is new, struck out was in the version before.</source>
        <translation>Подчёркнуто новое, зачёркнуто то, что было в прошлой версии.</translation>
    </message>
    <message>
        <source>Return with the remark</source>
        <translation>Вернуть с замечанием</translation>
    </message>
    <message>
        <source>The whole appeal</source>
        <translation>Всё обращение</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Approved, not published</source>
        <translation>Согласованы, не опубликованы</translation>
    </message>
    <message>
        <source>Which replies</source>
        <translation>Какие ответы</translation>
    </message>
    <message>
        <source>Replies that wait, the most urgent first</source>
        <translation>Ответы на согласовании, сначала срочные</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Remark to the author</source>
        <translation>Замечание автору</translation>
    </message>
    <message>
        <source>What to change before it can go, if anything</source>
        <translation>Что изменить, если есть замечания</translation>
    </message>
    <message>
        <source>What the citizen wrote</source>
        <translation>Что написал житель</translation>
    </message>
    <message>
        <source>Approve the reply, return it where there are remarks</source>
        <translation>Согласовать ответ, с замечаниями вернуть</translation>
    </message>
    <message>
        <source>Back to the list, then leave the approval</source>
        <translation>К списку, затем выйти из согласования</translation>
    </message>
    <message numerus="yes">
        <source>Approve with %n alike…</source>
        <translation>
            <numerusform>Согласовать вместе с %n похожим…</numerusform>
            <numerusform>Согласовать вместе с %n похожими…</numerusform>
            <numerusform>Согласовать вместе с %n похожими…</numerusform>
        </translation>
    </message>
    <message>
        <source>no reply waits here for your word</source>
        <translation>здесь нет ответа на согласовании</translation>
    </message>
    <message>
        <source>there are remarks on this reply</source>
        <translation>к этому ответу есть замечания</translation>
    </message>
    <message numerus="yes">
        <source>%n replies are approved</source>
        <translation>
            <numerusform>Согласован %n ответ</numerusform>
            <numerusform>Согласовано %n ответа</numerusform>
            <numerusform>Согласовано %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided about or changed meanwhile and stay</source>
        <translation>
            <numerusform>%n уже решён или изменён, он остался</numerusform>
            <numerusform>%n уже решены или изменены, они остались</numerusform>
            <numerusform>%n уже решены или изменены, они остались</numerusform>
        </translation>
    </message>
    <message>
        <source>this reply is not yours to return</source>
        <translation>этот ответ возвращать не вам</translation>
    </message>
    <message>
        <source>no words of the reply are selected</source>
        <translation>в ответе не выделены слова</translation>
    </message>
    <message>
        <source>select fewer words</source>
        <translation>выделено слишком много слов</translation>
    </message>
    <message>
        <source>Remark on the selected words</source>
        <translation>Замечание к выделенным словам</translation>
    </message>
    <message>
        <source>Remark on the selected words of the reply</source>
        <translation>Замечание к выделенным словам ответа</translation>
    </message>
    <message>
        <source>Approve the alike replies together</source>
        <translation>Согласовать похожие ответы вместе</translation>
    </message>
    <message>
        <source>no other reply says the same</source>
        <translation>другого такого же ответа нет</translation>
    </message>
    <message numerus="yes">
        <source>And %n alike…</source>
        <translation>
            <numerusform>И ещё %n похожий…</numerusform>
            <numerusform>И ещё %n похожих…</numerusform>
            <numerusform>И ещё %n похожих…</numerusform>
        </translation>
    </message>
    <message>
        <source>On the selected words</source>
        <translation>К выделенным словам</translation>
    </message>
    <message>
        <source>The deputy is named</source>
        <translation>Заместитель назначен</translation>
    </message>
    <message>
        <source>There is no deputy any more</source>
        <translation>Заместителя больше нет</translation>
    </message>
</context>
<context>
    <name>vakhta::ArticleDialog</name>
    <message>
        <source>What would be put in</source>
        <translation>Что будет вставлено</translation>
    </message>
    <message>
        <source>Put in from the knowledge base</source>
        <translation>Вставить из базы знаний</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Поиск по статьям</translation>
    </message>
    <message>
        <source>Any word of an article</source>
        <translation>Любое слово из статьи</translation>
    </message>
    <message>
        <source>Articles, those for the topic first</source>
        <translation>Статьи, сначала по теме обращения</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>There are no articles yet. Curators and supervisors write them in the knowledge base.</source>
        <translation>Статей пока нет. Их пишут кураторы и старшие смены на странице «База знаний».</translation>
    </message>
    <message>
        <source>No article holds these words. A shorter beginning of a word finds more.</source>
        <translation>Таких слов нет ни в одной статье. По более короткому началу слова найдётся больше.</translation>
    </message>
</context>
<context>
    <name>vakhta::ArticleNewsDialog</name>
    <message>
        <source>What is new in “%1”</source>
        <translation>Что нового в статье «%1»</translation>
    </message>
    <message>
        <source>Struck out is what version %1 said, underlined what version %2 says.</source>
        <translation>Зачёркнуто то, что было в редакции %1, подчёркнуто то, что есть в редакции %2.</translation>
    </message>
    <message>
        <source>Both versions, what differs is marked</source>
        <translation>Обе редакции, отличия отмечены</translation>
    </message>
    <message>
        <source>Put the new version in at the caret</source>
        <translation>Вставить новую редакцию у курсора</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Понятно</translation>
    </message>
</context>
<context>
    <name>vakhta::ArticlePage</name>
    <message>
        <source>There are no articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>An article is a text ready for answers on one matter; each change of it is kept as a version.</source>
        <translation>Статья — готовый для ответов текст по одному вопросу; каждое изменение хранится отдельной редакцией.</translation>
    </message>
    <message>
        <source>Curators and supervisors write them; here they are read and searched.</source>
        <translation>Статьи пишут кураторы и старшие смены, здесь их читают и ищут.</translation>
    </message>
    <message>
        <source>Write the first article</source>
        <translation>Написать первую статью</translation>
    </message>
    <message>
        <source>articles are written by curators and supervisors</source>
        <translation>статьи пишут кураторы и старшие смены</translation>
    </message>
    <message>
        <source>another article is being written</source>
        <translation>уже пишется другая статья</translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation>статья не выбрана</translation>
    </message>
    <message>
        <source>the centre does not have it yet</source>
        <translation>центр её ещё не получил</translation>
    </message>
    <message>
        <source>No article holds these words</source>
        <translation>Таких слов нет ни в одной статье</translation>
    </message>
    <message>
        <source>A shorter beginning of a word finds more.</source>
        <translation>По более короткому началу слова найдётся больше.</translation>
    </message>
    <message>
        <source>Bring the article back</source>
        <translation>Вернуть статью</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Version %1, current</source>
        <translation>Редакция %1, действует</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Редакция %1</translation>
    </message>
    <message>
        <source>Withdrawn: not offered in answers</source>
        <translation>Убрана: в ответы не предлагается</translation>
    </message>
    <message>
        <source>Not saved yet, as you left it</source>
        <translation>Ещё не записано, как вы оставили</translation>
    </message>
    <message>
        <source>Kept on this computer, not saved yet</source>
        <translation>Хранится на этом компьютере, ещё не записано</translation>
    </message>
    <message>
        <source>A colleague has changed this article since you began.</source>
        <translation>Пока вы писали, статью изменил коллега.</translation>
    </message>
    <message>
        <source>Below is what differs between the two texts. Saving puts yours in place of it; both stay among the versions.</source>
        <translation>Ниже отмечено, чем отличаются два текста. Запись поставит ваш на место его текста; оба останутся среди редакций.</translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation>Записать статью</translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation>Записать мой текст</translation>
    </message>
    <message>
        <source>I have seen both texts</source>
        <translation>Оба текста просмотрены</translation>
    </message>
    <message>
        <source>The article needs a title.</source>
        <translation>Статье нужно название.</translation>
    </message>
    <message>
        <source>The article has no text yet.</source>
        <translation>В статье пока нет текста.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Version %1 is the current text again</source>
        <translation>Снова действует текст редакции %1</translation>
    </message>
    <message>
        <source>Offered in answers again: %1</source>
        <translation>Снова предлагается в ответы: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Убрана: %1</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Вернуть эту редакцию</translation>
    </message>
    <message>
        <source>The colleague&apos;s text and yours, what differs is marked</source>
        <translation>Текст коллеги и ваш, отличия отмечены</translation>
    </message>
    <message>
        <source>Drop what is written</source>
        <translation>Не записывать</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation>Поиск по статьям</translation>
    </message>
    <message>
        <source>Any word of an article</source>
        <translation>Любое слово из статьи</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Version of the article</source>
        <translation>Редакция статьи</translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation>Название статьи</translation>
    </message>
    <message>
        <source>What it is about, as colleagues will look for it</source>
        <translation>О чём статья: так её будут искать</translation>
    </message>
    <message>
        <source>Topic of the article</source>
        <translation>Тема статьи</translation>
    </message>
    <message>
        <source>Text to be put into answers</source>
        <translation>Текст для ответов</translation>
    </message>
    <message>
        <source>Words ready for an answer. What differs each time stands in brackets: [day of completion]</source>
        <translation>Готовые слова для ответа. Что каждый раз своё, стоит в скобках: [дата завершения]</translation>
    </message>
    <message>
        <source>Write a new article</source>
        <translation>Написать новую статью</translation>
    </message>
    <message>
        <source>Change the article</source>
        <translation>Изменить статью</translation>
    </message>
    <message>
        <source>Withdraw the article, or bring it back</source>
        <translation>Убрать статью или вернуть её</translation>
    </message>
    <message>
        <source>Back to the articles, then to the queue</source>
        <translation>К статьям, затем к очереди</translation>
    </message>
    <message>
        <source>what came since is underlined, what went is struck out</source>
        <translation>подчёркнуто то, что появилось потом, зачёркнуто то, чего не стало</translation>
    </message>
</context>
<context>
    <name>vakhta::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Part of the name or abbreviation</source>
        <translation>Часть названия или сокращение</translation>
    </message>
    <message>
        <source>Search executors</source>
        <translation>Поиск исполнителя</translation>
    </message>
    <message>
        <source>Executors</source>
        <translation>Исполнители</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Часть фамилии</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск сотрудника</translation>
    </message>
    <message>
        <source>People of the shift</source>
        <translation>Сотрудники смены</translation>
    </message>
    <message>
        <source>Nobody is called “%1”. A shorter part of the name finds more.</source>
        <translation>По слову «%1» никого нет. Попробуйте часть названия короче.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n appeals to</source>
        <translation>
            <numerusform>Назначить исполнителя для %n обращения</numerusform>
            <numerusform>Назначить исполнителя для %n обращений</numerusform>
            <numerusform>Назначить исполнителя для %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n appeals to</source>
        <translation>
            <numerusform>Передать %n обращение</numerusform>
            <numerusform>Передать %n обращения</numerusform>
            <numerusform>Передать %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %n appeals is assigned by itself</source>
        <translation>
            <numerusform>Назначается %n обращение, каждое само по себе</numerusform>
            <numerusform>Назначается %n обращения, каждое само по себе</numerusform>
            <numerusform>Назначается %n обращений, каждое само по себе</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask beside</source>
        <translation>Привлечь</translation>
    </message>
    <message>
        <source>No longer beside</source>
        <translation>Не привлекать</translation>
    </message>
    <message>
        <source>No longer beside: %1</source>
        <translation>Больше не соисполнитель: %1</translation>
    </message>
    <message>
        <source>Asked beside: %1</source>
        <translation>Соисполнитель: %1</translation>
    </message>
</context>
<context>
    <name>vakhta::AttachedFiles</name>
    <message>
        <source>Attached file %1: %2, %3</source>
        <translation>Приложенный файл %1: %2, %3</translation>
    </message>
    <message>
        <source>Take away attached file %1: %2</source>
        <translation>Убрать приложенный файл %1: %2</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Снимок %1.png</translation>
    </message>
</context>
<context>
    <name>vakhta::AuthorBlock</name>
    <message>
        <source>The channel does not tell who wrote it.</source>
        <translation>Канал не сообщает, кто написал.</translation>
    </message>
    <message>
        <source>Other appeals under this name are being looked for.</source>
        <translation>Ищем другие обращения под этим именем.</translation>
    </message>
    <message>
        <source>Other appeals under this name could not be looked for. The appeal itself is whole.</source>
        <translation>Другие обращения под этим именем посмотреть не удалось. Само обращение цело.</translation>
    </message>
    <message>
        <source>Nothing else has come under this name in this channel: %1.</source>
        <translation>Под этим именем в этом канале больше ничего не поступало: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other appeal(s) under the same name in the same channel, %1. Another person may have the same name.</source>
        <translation>
            <numerusform>Ещё %n обращение под тем же именем в том же канале, %1. Имя может быть и у другого человека.</numerusform>
            <numerusform>Ещё %n обращения под тем же именем в том же канале, %1. Имя может быть и у другого человека.</numerusform>
            <numerusform>Ещё %n обращений под тем же именем в том же канале, %1. Имя может быть и у другого человека.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>Открыть %1, %2</translation>
    </message>
    <message>
        <source>Find the name in all appeals of the channel</source>
        <translation>Найти это имя во всех обращениях канала</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Имя: %1</translation>
    </message>
</context>
<context>
    <name>vakhta::BusAlerts</name>
    <message>
        <source>Vakhta</source>
        <translation>Вахта</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>vakhta::ChartsPage</name>
    <message numerus="yes">
        <source>No appeals in these %n days</source>
        <translation>
            <numerusform>За %n день обращений нет</numerusform>
            <numerusform>За %n дня обращений нет</numerusform>
            <numerusform>За %n дней обращений нет</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer period, or wait until the appeals have been loaded.</source>
        <translation>Выберите период длиннее или дождитесь, пока обращения загрузятся.</translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation>Показать 90 дней</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>Без отрасли</translation>
    </message>
    <message>
        <source>a day before: %1 on average</source>
        <translation>раньше в среднем %1 в день</translation>
    </message>
    <message>
        <source>social networks %1, platform %2</source>
        <translation>соцсети %1, ПОС %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>late: %1 of %2</source>
        <translation>с опозданием %1 из %2</translation>
    </message>
    <message>
        <source>arrows choose a bar, Enter opens its list</source>
        <translation>стрелки выбирают столбец, Enter открывает список</translation>
    </message>
    <message>
        <source>%1: %2, of them %3 and %4</source>
        <translation>%1: %2, из них соцсети %3, ПОС %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Поступили %1</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Поступили %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, за %n день</numerusform>
            <numerusform>%1, за %n дня</numerusform>
            <numerusform>%1, за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation>Период графиков</translation>
    </message>
    <message>
        <source>As charts</source>
        <translation>Графиками</translation>
    </message>
    <message>
        <source>Received today</source>
        <translation>Поступило сегодня</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>Поступило за период</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Ответили в срок</translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation>Просрочены сейчас</translation>
    </message>
    <message>
        <source>Appeals by day</source>
        <translation>Обращения по дням</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>По отраслям</translation>
    </message>
    <message>
        <source>Answered in time, by day of the answer</source>
        <translation>Доля ответов в срок по дням</translation>
    </message>
    <message>
        <source>The charts&apos; numbers by day</source>
        <translation>Числа графиков по дням</translation>
    </message>
    <message>
        <source>Answered late %1</source>
        <translation>Отвечены с опозданием %1</translation>
    </message>
    <message>
        <source>Leave the region</source>
        <translation>Выйти из «Региона»</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ChoiceModel</name>
    <message>
        <source>usual for this topic by the reference list</source>
        <translation>обычно по этой теме, по справочнику</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>не на смене</translation>
    </message>
    <message>
        <source>on shift until %1</source>
        <translation>на смене до %1</translation>
    </message>
    <message>
        <source>on shift</source>
        <translation>на смене</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>просрочено %n</numerusform>
            <numerusform>просрочено %n</numerusform>
            <numerusform>просрочено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <comment>load of an executor or a person</comment>
        <translation>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the sector alone</source>
        <translation>только отрасль, без темы</translation>
    </message>
    <message>
        <source>usual: so are %1 of %2 similar answered appeals, like %3</source>
        <translation>обычная: такая у %1 из %2 похожих с ответом, например %3</translation>
    </message>
    <message>
        <source>named in the appeal</source>
        <translation>назван в обращении</translation>
    </message>
    <message>
        <source>usual for “%1”, %2: %3 of %4</source>
        <translation>обычно по теме «%1», %2: %3 из %4</translation>
    </message>
    <message>
        <source>usual for “%1”: %2 of %3</source>
        <translation>обычно по теме «%1»: %2 из %3</translation>
    </message>
    <message>
        <source>this appeal was sent back from there: not theirs</source>
        <translation>отсюда это обращение вернули: «не наше»</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of what is overdue</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation>Не путать с темами: %1.</translation>
    </message>
    <message>
        <source>is the executor now</source>
        <translation>сейчас исполнитель</translation>
    </message>
    <message>
        <source>acts beside the executor</source>
        <translation>соисполнитель</translation>
    </message>
</context>
<context>
    <name>vakhta::ClassifyDialog</name>
    <message>
        <source>Keep topic and place</source>
        <translation>Сохранить тему и место</translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation>О чём обращение и где</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Part of the name of a topic, group or sector</source>
        <translation>Часть названия темы, группы или отрасли</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <source>Names to choose from</source>
        <translation>Названия на выбор</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. A shorter part of the name finds more.</source>
        <translation>Ничего с названием «%1» нет. По более короткой части найдётся больше.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>vakhta::ColumnHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>vakhta::Command</name>
    <message>
        <source>Not possible now: %1.</source>
        <translation>Сейчас нельзя: %1.</translation>
    </message>
</context>
<context>
    <name>vakhta::DayBars</name>
    <message>
        <source>Appeals received by day</source>
        <translation>Обращения по дням поступления</translation>
    </message>
</context>
<context>
    <name>vakhta::DeputyBar</name>
    <message>
        <source>Deputy…</source>
        <translation>Заместитель…</translation>
    </message>
    <message>
        <source>for %1 until %2</source>
        <translation>за: %1, до %2</translation>
    </message>
    <message>
        <source>%1 decides in place of %2 until %3</source>
        <translation>Вместо %2 решает %1, до %3</translation>
    </message>
</context>
<context>
    <name>vakhta::DeputyDialog</name>
    <message>
        <source>Name the deputy</source>
        <translation>Назначить заместителя</translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation>Больше никто</translation>
    </message>
    <message>
        <source>Who decides in the approver&apos;s place</source>
        <translation>Кто решает вместо согласующего</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>A deputy approves and returns replies in the approver&apos;s name; the history says who did it. Nobody approves his own reply.</source>
        <translation>Заместитель согласует и возвращает ответы от имени согласующего; история говорит, кто это сделал. Свой ответ не согласует никто.</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Вместо кого</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Заместитель</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>По какой день включительно</translation>
    </message>
    <message>
        <source>Now %1, until %2.</source>
        <translation>Сейчас: %1, до %2.</translation>
    </message>
</context>
<context>
    <name>vakhta::DraftHistoryPage</name>
    <message>
        <source>Text of the earlier version</source>
        <translation>Текст прежней версии</translation>
    </message>
    <message>
        <source>Text of the draft now</source>
        <translation>Текст нынешнего черновика</translation>
    </message>
    <message>
        <source>Take this text back</source>
        <translation>Вернуть этот текст</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Скопировать этот текст</translation>
    </message>
    <message>
        <source>Earlier versions of the draft</source>
        <translation>Прежние версии черновика</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The appeal is no longer on this computer</source>
        <translation>Обращения больше нет на этом компьютере</translation>
    </message>
    <message>
        <source>There are no earlier versions</source>
        <translation>Прежних версий нет</translation>
    </message>
    <message>
        <source>What you take out of a draft stands here for 90 days.</source>
        <translation>То, что вы убираете из черновика, хранится здесь 90 дней.</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Прежняя версия</translation>
    </message>
    <message>
        <source>Kept on this computer for 90 days</source>
        <translation>Хранится на этом компьютере 90 дней</translation>
    </message>
    <message>
        <source>only in the earlier one</source>
        <translation>только в прежней версии</translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation>Черновик сейчас</translation>
    </message>
    <message>
        <source>Kept here and at the centre</source>
        <translation>Хранится здесь и в центре</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>only in the draft now</source>
        <translation>только в нынешнем черновике</translation>
    </message>
    <message>
        <source>Put the earlier text back</source>
        <translation>Вернуть прежний текст</translation>
    </message>
    <message>
        <source>Leave the earlier texts</source>
        <translation>Выйти из прежних текстов</translation>
    </message>
</context>
<context>
    <name>vakhta::DraftPicks</name>
    <message>
        <source>You wrote another text elsewhere</source>
        <translation>Вы правили этот ответ на другом компьютере</translation>
    </message>
    <message numerus="yes">
        <source>Both are kept. Choose before sending: %n places.</source>
        <translation>
            <numerusform>Оба текста целы. До отправки выберите в %n месте.</numerusform>
            <numerusform>Оба текста целы. До отправки выберите в %n местах.</numerusform>
            <numerusform>Оба текста целы. До отправки выберите в %n местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>здесь ничего нет</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>On the other computer</source>
        <translation>На другом компьютере</translation>
    </message>
    <message>
        <source>Stay with mine</source>
        <translation>Оставить здешнее</translation>
    </message>
    <message>
        <source>Take that text</source>
        <translation>Взять то</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1, место %2 из %3</translation>
    </message>
</context>
<context>
    <name>vakhta::DuePopover</name>
    <message>
        <source>Close the explanation</source>
        <translation>Закрыть объяснение</translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation>Промежуточный ответ</translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Copy the calculation</source>
        <translation>Скопировать расчёт</translation>
    </message>
</context>
<context>
    <name>vakhta::EditorSpelling</name>
    <message>
        <source>Spelling of “%1”</source>
        <translation>Написание «%1»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation>Добавить в мои слова</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>vakhta::ExportBar</name>
    <message>
        <source>The export was stopped, no file was made</source>
        <translation>Выгрузка остановлена, файла нет</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Выгружено: %1</translation>
    </message>
    <message>
        <source>Exporting the list.</source>
        <translation>Выгружаем список.</translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 из %2.</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Остановить выгрузку</translation>
    </message>
</context>
<context>
    <name>vakhta::FileStrip</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Фото %1 из %2</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Открыть публикацию</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at the source</source>
        <translation>
            <numerusform>%n фото в источнике</numerusform>
            <numerusform>%n фото в источнике</numerusform>
            <numerusform>%n фото в источнике</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photo(s) at the source</source>
        <translation>
            <numerusform>Ещё %n фото в источнике</numerusform>
            <numerusform>Ещё %n фото в источнике</numerusform>
            <numerusform>Ещё %n фото в источнике</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::FileViewer</name>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Фото и файлы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The photo is loading</source>
        <translation>Фото загружается</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>Сохранить файл как</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранён: %1</translation>
    </message>
</context>
<context>
    <name>vakhta::FoundPromises</name>
    <message>
        <source>A promise to the citizen?</source>
        <translation>Обещание жителю?</translation>
    </message>
    <message>
        <source>Not a promise</source>
        <translation>Не обещание</translation>
    </message>
    <message>
        <source>A promise to the citizen</source>
        <translation>Обещание жителю</translation>
    </message>
    <message>
        <source>We remind you %1 unless it is kept by then.</source>
        <translation>Напомним вам %1, если отчёта ещё нет.</translation>
    </message>
    <message>
        <source>%1. Promise %2: %3</source>
        <translation>%1. Обещание %2: %3</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Решить заново</translation>
    </message>
    <message>
        <source>Yes, watch it</source>
        <translation>Да, следить</translation>
    </message>
</context>
<context>
    <name>vakhta::HandOverPane</name>
    <message>
        <source>Nothing has changed yet. Look at who would receive what, then move it by one button.</source>
        <translation>Пока ничего не изменилось. Посмотрите, кому что перейдёт, и перенесите одной кнопкой.</translation>
    </message>
    <message>
        <source>Hand over a queue</source>
        <translation>Передать очередь</translation>
    </message>
    <message>
        <source>Choose a person on the board and press Enter: you will see who would receive his appeals before anything moves.</source>
        <translation>Выберите сотрудника и нажмите Enter: увидите, кому перейдут его обращения, раньше, чем что-то изменится.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>To whom the appeals go</source>
        <translation>Кому передать обращения</translation>
    </message>
    <message>
        <source>Who receives what</source>
        <translation>Кому что перейдёт</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>It can be taken back by one act while the new owner still has them.</source>
        <translation>Вернуть можно одним действием, пока обращения у нового оператора.</translation>
    </message>
    <message>
        <source>Close the result</source>
        <translation>Закрыть результат</translation>
    </message>
    <message>
        <source>Evenly to everybody who is here</source>
        <translation>Поровну тем, кто на месте</translation>
    </message>
    <message>
        <source>%1, has %2</source>
        <translation>%1, сейчас %2</translation>
    </message>
    <message>
        <source>%1, has %2, not on shift</source>
        <translation>%1, сейчас %2, не на смене</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>станет %1</translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation>Переносить нечего.</translation>
    </message>
    <message>
        <source>Nobody who could receive them is on shift. Choose a person.</source>
        <translation>На смене нет никого, кто мог бы их принять. Выберите сотрудника.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n appeals</source>
        <translation>
            <numerusform>Перенести %n обращение</numerusform>
            <numerusform>Перенести %n обращения</numerusform>
            <numerusform>Перенести %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeals wait to be moved</source>
        <translation>
            <numerusform>Ждёт переноса %n обращение</numerusform>
            <numerusform>Ждут переноса %n обращения</numerusform>
            <numerusform>Ждут переноса %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 of %2</source>
        <translation>Перенесено %1 из %2</translation>
    </message>
    <message>
        <source>The board shows it already; the centre confirms it when there is a connection.</source>
        <translation>На доске это уже видно; центр подтвердит, когда будет связь.</translation>
    </message>
    <message>
        <source>Every appeal has its new owner.</source>
        <translation>У каждого обращения новый оператор.</translation>
    </message>
    <message>
        <source>These stayed where they are:</source>
        <translation>Остались на месте:</translation>
    </message>
    <message>
        <source>an appeal that is no longer here</source>
        <translation>обращение, которого здесь уже нет</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n appeals</source>
        <translation>
            <numerusform>Вернуть %n обращение</numerusform>
            <numerusform>Вернуть %n обращения</numerusform>
            <numerusform>Вернуть %n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::HistoryView</name>
    <message>
        <source>Record %1, %2</source>
        <translation>Запись %1, %2</translation>
    </message>
</context>
<context>
    <name>vakhta::HourLedger</name>
    <message>
        <source>counted</source>
        <translation>засчитано</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>обед</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>срок %1</translation>
    </message>
</context>
<context>
    <name>vakhta::JournalDetail</name>
    <message>
        <source>It is kept on this computer and goes out by itself. Until then you can take it back.</source>
        <translation>Хранится на этом компьютере и уйдёт само. До тех пор можно отменить.</translation>
    </message>
    <message>
        <source>It is on its way; it can no longer be taken back here.</source>
        <translation>Уже в пути, отменить здесь нельзя.</translation>
    </message>
    <message>
        <source>Nothing of it was applied. Everything else goes out as usual.</source>
        <translation>Ничего не применено. Остальное уходит как обычно.</translation>
    </message>
    <message>
        <source>The citizen has not seen your text. It is kept here whole.</source>
        <translation>Житель ваш текст не увидел. Текст сохранён здесь целиком.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Open the text as a draft</source>
        <translation>Открыть текст черновиком</translation>
    </message>
    <message>
        <source>Seen, put it away</source>
        <translation>Понятно, убрать</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation>Открыть обращение</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Скопировать текст</translation>
    </message>
    <message>
        <source>Yours, not published</source>
        <translation>Ваш, не опубликован</translation>
    </message>
    <message>
        <source>Two replies to one appeal</source>
        <translation>Два ответа на одно обращение</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Appeal %1: %2</source>
        <translation>Обращение %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>only in yours</source>
        <translation>только у вас</translation>
    </message>
    <message>
        <source>The citizen sees it; it can&apos;t be changed</source>
        <translation>Виден жителю, изменить нельзя</translation>
    </message>
    <message>
        <source>You changed the same paragraphs on two computers. Nothing is sent until you choose; both texts are kept.</source>
        <translation>Вы изменили одни и те же абзацы на двух компьютерах. Пока не выберете, ничего не уйдёт; оба текста целы.</translation>
    </message>
    <message>
        <source>The appeal is no longer yours to see. Your text is kept here whole.</source>
        <translation>Обращение больше не в вашем доступе. Ваш текст цел и хранится здесь.</translation>
    </message>
    <message>
        <source>Whoever has the appeal now decides about it: accepts, changes or declines. You will see that here.</source>
        <translation>Решает тот, у кого теперь обращение: примет, изменит или отклонит. Вы увидите это здесь.</translation>
    </message>
    <message>
        <source>The centre has it already; it can&apos;t be taken back.</source>
        <translation>Уже у центра, отменить нельзя.</translation>
    </message>
    <message>
        <source>The centre has it already. The appeals can be handed back, each unless somebody moved it since.</source>
        <translation>Уже у центра. Обращения можно вернуть: каждое, если его с тех пор никто не передал.</translation>
    </message>
    <message>
        <source>%1 answered %2, you sent yours %3. The citizen has not seen the second one. Both texts are kept.</source>
        <translation>%1: ответ %2. Ваш отправлен %3. Второй ответ житель не увидел. Оба текста сохранены.</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <source>What to do with your text</source>
        <translation>Что сделать с вашим текстом</translation>
    </message>
    <message>
        <source>Hand them back</source>
        <translation>Вернуть прежним</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>On the other computer</source>
        <translation>На другом компьютере</translation>
    </message>
    <message>
        <source>Kept at the centre and in the earlier versions</source>
        <translation>Хранится в центре и в прежних версиях</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>только там</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>только здесь</translation>
    </message>
    <message>
        <source>On approval</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Waits for the approver</source>
        <translation>Ждёт согласующего</translation>
    </message>
    <message>
        <source>only in that of %1</source>
        <translation>только у автора: %1</translation>
    </message>
    <message>
        <source>Kept here and at the centre</source>
        <translation>Хранится здесь и в центре</translation>
    </message>
    <message>
        <source>Kept here and, as a draft, at the centre</source>
        <translation>Хранится здесь и черновиком в центре</translation>
    </message>
    <message>
        <source>You took it back before it went out. The text is a draft again.</source>
        <translation>Вы отменили это до отправки. Текст снова черновик.</translation>
    </message>
    <message>
        <source>You took it back before it went out.</source>
        <translation>Вы отменили это до отправки.</translation>
    </message>
</context>
<context>
    <name>vakhta::JournalModel</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>everything is sent</source>
        <translation>всё отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <translation>
            <numerusform>%n действие</numerusform>
            <numerusform>%n действия</numerusform>
            <numerusform>%n действий</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest goes out as usual</source>
        <translation>остальное уходит как обычно</translation>
    </message>
</context>
<context>
    <name>vakhta::JournalPage</name>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Acts of this computer</source>
        <translation>Действия на этом компьютере</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>what was done here and what the centre knows of it</source>
        <translation>что сделано здесь и что об этом знает центр</translation>
    </message>
    <message>
        <source>No act is chosen</source>
        <translation>Действие не выбрано</translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation>Здесь пока ничего не сделано</translation>
    </message>
    <message>
        <source>Every act of yours will stand here until the centre has confirmed it, and after.</source>
        <translation>Каждое ваше действие будет стоять здесь до подтверждения центра и после него.</translation>
    </message>
    <message>
        <source>It is on its way already and cannot be taken back.</source>
        <translation>Уже в пути, отменить нельзя.</translation>
    </message>
    <message>
        <source>Handed back to those who had them</source>
        <translation>Возвращено прежним операторам</translation>
    </message>
    <message>
        <source>Main thing about the chosen act</source>
        <translation>Главное о выбранном действии</translation>
    </message>
    <message>
        <source>Take the chosen act back</source>
        <translation>Отменить выбранное действие</translation>
    </message>
    <message>
        <source>Back to the list, then leave the journal</source>
        <translation>К списку, затем выйти из журнала</translation>
    </message>
</context>
<context>
    <name>vakhta::KeyCard</name>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Encrypting the key</source>
        <translation>Шифруем ключ</translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation>Нынешняя парольная фраза другая.</translation>
    </message>
    <message>
        <source>The passphrase is set. Nobody can restore it: keep it in a safe place.</source>
        <translation>Парольная фраза задана. Восстановить её не сможет никто: храните её в надёжном месте.</translation>
    </message>
</context>
<context>
    <name>vakhta::KeyPage</name>
    <message>
        <source>Vakhta</source>
        <translation>Вахта</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keyring for the key</source>
        <translation>Спрашиваем ключ у связки ключей рабочего стола</translation>
    </message>
    <message>
        <source>The desktop may open a window of its own for this.</source>
        <translation>Рабочий стол может открыть для этого своё окно.</translation>
    </message>
    <message>
        <source>The profile opens with its passphrase</source>
        <translation>Профиль открывается парольной фразой</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring did not give the key. The passphrase that was set here opens the profile, and the keyring gets the key again.</source>
        <translation>Связка ключей рабочего стола не отдала ключ. Профиль откроет парольная фраза, заданная здесь, и связка снова получит ключ.</translation>
    </message>
    <message>
        <source>Appeals, drafts and unsent acts on this computer are encrypted.</source>
        <translation>Обращения, черновики и неотправленные действия на этом компьютере зашифрованы.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation>Парольная фраза забыта</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задайте парольную фразу</translation>
    </message>
    <message>
        <source>Appeals and drafts are kept on this computer encrypted, and this desktop has no keyring for the key. The passphrase is asked for at each start. Nobody can restore it: write it down and keep it in a safe place.</source>
        <translation>Обращения и черновики хранятся на этом компьютере зашифрованными, а связки ключей на этом рабочем столе нет. Программа спросит парольную фразу при каждом запуске. Восстановить её не сможет никто: запишите её и храните в надёжном месте.</translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation>Задать и открыть</translation>
    </message>
    <message>
        <source>The key of this profile is missing</source>
        <translation>Ключа этого профиля нет</translation>
    </message>
    <message>
        <source>Neither the desktop&apos;s keyring nor a passphrase gives it. Drafts and acts that were not sent are whole in %1. Open the keyring, or put the profile&apos;s keys.json back, and try again.</source>
        <translation>Его не дают ни связка ключей рабочего стола, ни парольная фраза. Неотправленные черновики и действия целы, они в %1. Откройте связку ключей или верните на место keys.json профиля и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>It is in the file %1, chosen at an earlier start. Start with --key-file and this file.</source>
        <translation>Он в файле %1, выбранном при прежнем запуске. Запустите программу с --key-file и этим файлом.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Begin a new profile</source>
        <translation>Начать новый профиль</translation>
    </message>
    <message>
        <source>Begin a new profile?</source>
        <translation>Начать новый профиль?</translation>
    </message>
    <message>
        <source>Drafts and acts that were not sent stay whole: they move into a folder with today&apos;s date inside %1, and open there when the passphrase is remembered. Appeals are loaded from the centre anew.</source>
        <translation>Неотправленные черновики и действия останутся целы: они переедут в папку с сегодняшней датой внутри %1 и откроются там, когда вспомните парольную фразу. Обращения загрузятся из центра заново.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Set this one aside and begin anew</source>
        <translation>Отложить этот и начать новый</translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation>Введите парольную фразу.</translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation>Проверяем парольную фразу</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Эта парольная фраза профиль не открывает.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type again. Wrong ones do no harm.</source>
        <translation>Проверьте раскладку и введите ещё раз. Неверные попытки ничему не вредят.</translation>
    </message>
    <message>
        <source>Encrypting the key</source>
        <translation>Шифруем ключ</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Спрашиваем связку ключей</translation>
    </message>
    <message>
        <source>The key is still missing.</source>
        <translation>Ключа всё ещё нет.</translation>
    </message>
</context>
<context>
    <name>vakhta::KeysModel</name>
    <message>
        <source>no key</source>
        <translation>без клавиши</translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <translation>%1, %2, изменено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>changed, usually %1</source>
        <translation>изменено, обычно %1</translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
</context>
<context>
    <name>vakhta::KeysPage</name>
    <message>
        <source>Give another key</source>
        <translation>Назначить клавишу</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Обычная клавиша</translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation>Без клавиши</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Вернуть все обычные</translation>
    </message>
    <message>
        <source>Leave the list of keys</source>
        <translation>Выйти из списка клавиш</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation>Действие или клавиша</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Esc goes back and closes, nothing is lost. In lists: arrows move, Enter opens, Space marks, Shift+arrows and Ctrl+A mark several.</source>
        <translation>Esc ведёт назад и закрывает, ничего не теряя. В списках: стрелки ведут по строкам, Enter открывает, пробел отмечает, Shift+стрелки и Ctrl+A отмечают несколько.</translation>
    </message>
    <message>
        <source>This key is the same everywhere and stays as it is.</source>
        <translation>Эта клавиша одна и та же везде и не меняется.</translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it as it is.</source>
        <translation>Нажмите новую клавишу для «%1». Esc оставит прежнюю.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and in lists. Take a function key, or one with Ctrl or Alt.</source>
        <translation>%1 нужна для набора текста и в списках. Возьмите функциональную клавишу или сочетание с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that another key first.</source>
        <translation>%1 уже у «%2». Сначала дайте ему другую клавишу.</translation>
    </message>
    <message>
        <source>“%1” is done by %2 from now on.</source>
        <translation>«%1» теперь по %2.</translation>
    </message>
    <message>
        <source>“%1” has no key any more. The palette still finds it.</source>
        <translation>У «%1» больше нет клавиши. Палитра по-прежнему его находит.</translation>
    </message>
    <message>
        <source>“%1” has its usual key.</source>
        <translation>У «%1» обычная клавиша.</translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation>Все клавиши обычные.</translation>
    </message>
</context>
<context>
    <name>vakhta::LastAct</name>
    <message>
        <source>Nothing here can be taken back any more: see the journal</source>
        <translation>Здесь отменить уже нечего, см. журнал</translation>
    </message>
    <message>
        <source>Taken back in part: the rest has gone out, see the journal</source>
        <translation>Отменено не всё: остальное уже ушло, см. журнал</translation>
    </message>
    <message>
        <source>Taken back; the text is a draft again</source>
        <translation>Отменено, текст снова в черновиках</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>vakhta::LinkDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Ведёт на адрес</translation>
    </message>
    <message>
        <source>In the text it stands as</source>
        <translation>В тексте написано</translation>
    </message>
    <message>
        <source>It was not opened: this computer has no program for such links. The address can be copied.</source>
        <translation>Ссылка не открылась: на этом компьютере нет программы для таких ссылок. Адрес можно скопировать.</translation>
    </message>
</context>
<context>
    <name>vakhta::LinksButton</name>
    <message numerus="yes">
        <source>%n link(s)…</source>
        <translation>
            <numerusform>%n ссылка…</numerusform>
            <numerusform>%n ссылки…</numerusform>
            <numerusform>%n ссылок…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ListExport</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, semicolons (*.csv)</source>
        <translation>CSV с точкой с запятой (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n appeal(s)</source>
        <translation>
            <numerusform>Выгрузить %n обращение</numerusform>
            <numerusform>Выгрузить %n обращения</numerusform>
            <numerusform>Выгрузить %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>The list was not exported: the name must end in .xlsx or .csv.</source>
        <translation>Список не выгружен: имя должно оканчиваться на .xlsx или .csv.</translation>
    </message>
    <message>
        <source>The list was not exported: a workbook holds %1 rows. Choose CSV.</source>
        <translation>Список не выгружен: в книгу входит %1 строк. Выберите CSV.</translation>
    </message>
    <message>
        <source>The list was not exported: there is no room for “%1”. Choose another place.</source>
        <translation>Список не выгружен: для «%1» не хватает места. Выберите другое место.</translation>
    </message>
    <message>
        <source>The list was not exported: “%1” cannot be written. Choose another place.</source>
        <translation>Список не выгружен: записать «%1» нельзя. Выберите другое место.</translation>
    </message>
    <message>
        <source>The list was not exported. %1</source>
        <translation>Список не выгружен. %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Муниципалитет</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
</context>
<context>
    <name>vakhta::LoadModel</name>
    <message>
        <source>as before</source>
        <translation>как было</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочены</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message>
        <source>others</source>
        <translation>прочие</translation>
    </message>
    <message>
        <source>would be added</source>
        <translation>добавится</translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation>не на смене</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>leaves in %n min</source>
        <translation>
            <numerusform>уходит через %n мин</numerusform>
            <numerusform>уходит через %n мин</numerusform>
            <numerusform>уходит через %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Без оператора</translation>
    </message>
    <message>
        <source>the common queue</source>
        <translation>общая очередь</translation>
    </message>
    <message>
        <source>waits for an owner</source>
        <translation>ждут оператора</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>пусто</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
            <numerusform>в работе %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>срок сегодня у %n</numerusform>
            <numerusform>срок сегодня у %n</numerusform>
            <numerusform>срок сегодня у %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>просрочено %n</numerusform>
            <numerusform>просрочено %n</numerusform>
            <numerusform>просрочено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроч.</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
</context>
<context>
    <name>vakhta::LockPage</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>Окно заблокировано</translation>
    </message>
    <message>
        <source>%1 works here. What was typed is kept, the exchange with the centre goes on. The password of the sign-in opens the window.</source>
        <translation>Здесь работает %1. Набранное сохранено, обмен с центром продолжается. Окно откроет пароль, с которым выполнен вход.</translation>
    </message>
    <message>
        <source>%1 works here. What was typed is kept, the exchange with the centre goes on. The profile&apos;s passphrase opens the window.</source>
        <translation>Здесь работает %1. Набранное сохранено, обмен с центром продолжается. Окно откроет парольная фраза профиля.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверяем</translation>
    </message>
    <message>
        <source>This does not open the window.</source>
        <translation>Окно так не открывается.</translation>
    </message>
    <message>
        <source>Check the keyboard layout and type again.</source>
        <translation>Проверьте раскладку и введите ещё раз.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
</context>
<context>
    <name>vakhta::MainWindow</name>
    <message>
        <source>Vakhta</source>
        <translation>Вахта</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search in appeals</source>
        <translation>Поиск в обращениях</translation>
    </message>
    <message>
        <source>Next appeal of the list</source>
        <translation>Следующее обращение списка</translation>
    </message>
    <message>
        <source>Previous appeal of the list</source>
        <translation>Предыдущее обращение списка</translation>
    </message>
    <message>
        <source>Exchange with the centre now</source>
        <translation>Обменяться с центром сейчас</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Раздел %1</translation>
    </message>
    <message>
        <source>Due from %1 to %2</source>
        <translation>Срок с %1 до %2</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Не выполнено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The text of a reply is not saved: the disk does not take it. Free some space, and it is saved by itself. Closing the window once more loses it.</source>
        <translation>Текст ответа не сохранён: диск его не принимает. Освободите место, и он сохранится сам. Если закрыть окно ещё раз, текст будет потерян.</translation>
    </message>
    <message>
        <source>Take back the last act</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Заблокировать окно</translation>
    </message>
    <message>
        <source>Nothing would open the window again: set a passphrase first.</source>
        <translation>Открыть окно потом было бы нечем: сначала задайте парольную фразу.</translation>
    </message>
    <message>
        <source>only beside a list</source>
        <translation>только у списка</translation>
    </message>
    <message>
        <source>Find an action, a list, an appeal by its number</source>
        <translation>Найти действие, список, обращение по номеру</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Назад, где я был</translation>
    </message>
    <message>
        <source>there is nothing before</source>
        <translation>раньше ничего нет</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>there is nothing ahead</source>
        <translation>впереди ничего нет</translation>
    </message>
    <message>
        <source>Recently opened appeals</source>
        <translation>Недавно открытые обращения</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>My view</source>
        <translation>Мой вид</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открыто</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Округ</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: открытые</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) could not be read and are left out; the others are whole</source>
        <translation>
            <numerusform>%n сохранённый вид не прочитан и пропущен, остальные целы</numerusform>
            <numerusform>%n сохранённых вида не прочитаны и пропущены, остальные целы</numerusform>
            <numerusform>%n сохранённых видов не прочитаны и пропущены, остальные целы</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Ещё ничего не открывали</translation>
    </message>
    <message>
        <source>no appeal is open</source>
        <translation>обращение не открыто</translation>
    </message>
    <message numerus="yes">
        <source>there are %n windows already</source>
        <translation>
            <numerusform>уже открыто %n окно</numerusform>
            <numerusform>уже открыто %n окна</numerusform>
            <numerusform>уже открыто %n окон</numerusform>
        </translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Open the appeal in a new window</source>
        <translation>Открыть обращение в новом окне</translation>
    </message>
    <message>
        <source>Close all windows: they come back at the next start</source>
        <translation>Закрыть все окна: при следующем запуске они вернутся</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ на %1</translation>
    </message>
    <message>
        <source>%1 – Vakhta</source>
        <translation>%1 – Вахта</translation>
    </message>
    <message>
        <source>%1 (window %2)</source>
        <translation>%1 (окно %2)</translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation>Общий вид</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Отключения</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Print the appeal, outage or search…</source>
        <translation>Печать обращения, отключения или розыска…</translation>
    </message>
</context>
<context>
    <name>vakhta::MarkedActs</name>
    <message numerus="yes">
        <source>Comment on %n appeals</source>
        <translation>
            <numerusform>Комментарий к %n обращению</numerusform>
            <numerusform>Комментарий к %n обращениям</numerusform>
            <numerusform>Комментарий к %n обращениям</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues will see it in the history of each, the citizens will not.</source>
        <translation>Коллеги увидят его в истории каждого обращения, заявители — нет.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n appeals</source>
        <translation>
            <numerusform>Добавить метки к %n обращению</numerusform>
            <numerusform>Добавить метки к %n обращениям</numerusform>
            <numerusform>Добавить метки к %n обращениям</numerusform>
        </translation>
    </message>
    <message>
        <source>Separate several by commas. They are added to those there are; a minus before a tag takes it away.</source>
        <translation>Несколько меток разделяйте запятыми. Они добавятся к тем, что есть; минус перед меткой снимет её.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeals on hold?</source>
        <translation>
            <numerusform>Поставить на паузу %n обращение?</numerusform>
            <numerusform>Поставить на паузу %n обращения?</numerusform>
            <numerusform>Поставить на паузу %n обращений?</numerusform>
        </translation>
    </message>
    <message>
        <source>What are we waiting for? Colleagues will see it in the history.</source>
        <translation>Чего ждём? Коллеги увидят это в истории.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeals on hold</source>
        <translation>
            <numerusform>Поставить на паузу %n обращение</numerusform>
            <numerusform>Поставить на паузу %n обращения</numerusform>
            <numerusform>Поставить на паузу %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n appeals?</source>
        <translation>
            <numerusform>Открыть заново %n обращение?</numerusform>
            <numerusform>Открыть заново %n обращения?</numerusform>
            <numerusform>Открыть заново %n обращений?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? Colleagues will see it in the history.</source>
        <translation>Почему? Коллеги увидят это в истории.</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n appeals</source>
        <translation>
            <numerusform>Открыть заново %n обращение</numerusform>
            <numerusform>Открыть заново %n обращения</numerusform>
            <numerusform>Открыть заново %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n appeals?</source>
        <translation>
            <numerusform>Закрыть %n обращение?</numerusform>
            <numerusform>Закрыть %n обращения?</numerusform>
            <numerusform>Закрыть %n обращений?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers are published. A reason may be added.</source>
        <translation>Ответы опубликованы. Можно добавить причину.</translation>
    </message>
    <message>
        <source>Some have no published answer. Write the reason; it goes to each of them.</source>
        <translation>Не на все опубликован ответ. Напишите причину: она встанет в каждое обращение.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n appeals</source>
        <translation>
            <numerusform>Закрыть %n обращение</numerusform>
            <numerusform>Закрыть %n обращения</numerusform>
            <numerusform>Закрыть %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n appeals</source>
        <translation>
            <numerusform>%1: %n обращение</numerusform>
            <numerusform>%1: %n обращения</numerusform>
            <numerusform>%1: %n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::MarkedPane</name>
    <message numerus="yes">
        <source>Assign %n appeals to an executor…</source>
        <translation>
            <numerusform>Назначить исполнителю %n обращение…</numerusform>
            <numerusform>Назначить исполнителю %n обращения…</numerusform>
            <numerusform>Назначить исполнителю %n обращений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n appeals to another operator…</source>
        <translation>
            <numerusform>Передать другому оператору %n обращение…</numerusform>
            <numerusform>Передать другому оператору %n обращения…</numerusform>
            <numerusform>Передать другому оператору %n обращений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n appeals into work</source>
        <translation>
            <numerusform>Взять в работу %n обращение</numerusform>
            <numerusform>Взять в работу %n обращения</numerusform>
            <numerusform>Взять в работу %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n appeals back to the queue</source>
        <translation>
            <numerusform>Вернуть в очередь %n обращение</numerusform>
            <numerusform>Вернуть в очередь %n обращения</numerusform>
            <numerusform>Вернуть в очередь %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n appeals</source>
        <translation>
            <numerusform>Изменить приоритет %n обращения</numerusform>
            <numerusform>Изменить приоритет %n обращений</numerusform>
            <numerusform>Изменить приоритет %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n appeals…</source>
        <translation>
            <numerusform>Добавить метки к %n обращению…</numerusform>
            <numerusform>Добавить метки к %n обращениям…</numerusform>
            <numerusform>Добавить метки к %n обращениям…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeals on hold…</source>
        <translation>
            <numerusform>Поставить на паузу %n обращение…</numerusform>
            <numerusform>Поставить на паузу %n обращения…</numerusform>
            <numerusform>Поставить на паузу %n обращений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n appeals</source>
        <translation>
            <numerusform>Вернуть в работу %n обращение</numerusform>
            <numerusform>Вернуть в работу %n обращения</numerusform>
            <numerusform>Вернуть в работу %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n appeals…</source>
        <translation>
            <numerusform>Добавить комментарий к %n обращению…</numerusform>
            <numerusform>Добавить комментарий к %n обращениям…</numerusform>
            <numerusform>Добавить комментарий к %n обращениям…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n appeals…</source>
        <translation>
            <numerusform>Закрыть %n обращение…</numerusform>
            <numerusform>Закрыть %n обращения…</numerusform>
            <numerusform>Закрыть %n обращений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n appeals…</source>
        <translation>
            <numerusform>Открыть заново %n обращение…</numerusform>
            <numerusform>Открыть заново %n обращения…</numerusform>
            <numerusform>Открыть заново %n обращений…</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ваши: %1</translation>
    </message>
    <message>
        <source>Of colleagues: %1</source>
        <translation>У коллег: %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s: %1</source>
        <translation>Ничьи: %1</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочены: %1</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Looking at each of them</source>
        <translation>Проверяем каждое обращение</translation>
    </message>
    <message>
        <source>Stop, change nothing</source>
        <translation>Прервать, ничего не меняя</translation>
    </message>
    <message>
        <source>Marked: %1 of %2</source>
        <translation>Отмечено %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>Сделано: %n.</numerusform>
            <numerusform>Сделано: %n.</numerusform>
            <numerusform>Сделано: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes out in ten seconds; until then Ctrl+Z takes all of it back.</source>
        <translation>Уйдёт в центр через 10 секунд; до этого Ctrl+Z вернёт всё как было.</translation>
    </message>
    <message>
        <source>%1 done, %2 left as they are.</source>
        <translation>Сделано %1, нельзя %2.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Ничего не изменилось.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Показать %n</numerusform>
            <numerusform>Показать %n</numerusform>
            <numerusform>Показать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Прервано.</translation>
    </message>
</context>
<context>
    <name>vakhta::MentionPicker</name>
    <message>
        <source>%1 · %2 · on shift</source>
        <translation>%1 · %2 · на смене</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Colleagues to call</source>
        <translation>Коллеги, которых можно позвать</translation>
    </message>
</context>
<context>
    <name>vakhta::MissingBlock</name>
    <message>
        <source>Mark: missing person</source>
        <translation>Отметить: пропал человек</translation>
    </message>
    <message>
        <source>Text for 112 and the search team</source>
        <translation>Текст для 112 и поискового отряда</translation>
    </message>
    <message>
        <source>A person is missing</source>
        <translation>Пропал человек</translation>
    </message>
    <message>
        <source>A person seems to be missing</source>
        <translation>Похоже, пропал человек</translation>
    </message>
    <message>
        <source>The text says so. With the mark it stands above all for everybody and is told at once.</source>
        <translation>Так сказано в тексте. С отметкой обращение встанет выше всех, и об этом сразу узнают коллеги.</translation>
    </message>
    <message>
        <source>Search, with all reposts</source>
        <translation>Розыск со всеми репостами</translation>
    </message>
</context>
<context>
    <name>vakhta::MonthModel</name>
    <message>
        <source>%1: working</source>
        <translation>%1: рабочий день</translation>
    </message>
    <message>
        <source>%1: an hour shorter</source>
        <translation>%1: короче на час</translation>
    </message>
    <message>
        <source>%1: works though a weekend, an hour shorter</source>
        <translation>%1: рабочий выходной, короче на час</translation>
    </message>
    <message>
        <source>%1: works though a weekend</source>
        <translation>%1: рабочий выходной</translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation>%1: выходной</translation>
    </message>
    <message>
        <source>%1: day off</source>
        <translation>%1: нерабочий день</translation>
    </message>
    <message>
        <source>%1: day off, moved from %2</source>
        <translation>%1: нерабочий день, перенесён с %2</translation>
    </message>
</context>
<context>
    <name>vakhta::MovedTerms</name>
    <message>
        <source>no term</source>
        <translation>нет срока</translation>
    </message>
    <message>
        <source>%1: was %2, would be %3</source>
        <translation>%1: было %2, стало бы %3</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Стало бы</translation>
    </message>
</context>
<context>
    <name>vakhta::OutagePage</name>
    <message numerus="yes">
        <source>%n appeals came late.</source>
        <translation>
            <numerusform>Опоздало %n обращение.</numerusform>
            <numerusform>Опоздали %n обращения.</numerusform>
            <numerusform>Опоздали %n обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 takes them in and gives them the current text.</source>
        <translation>F8 включит их и даст им текущий текст.</translation>
    </message>
    <message>
        <source>There is no master text yet.</source>
        <translation>Общего текста ещё нет.</translation>
    </message>
    <message>
        <source>Changed, not saved: citizens get version %1.</source>
        <translation>Изменено и не сохранено: жители получают версию %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>What is told to %1</source>
        <translation>Что получит %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: by %n characters</source>
        <translation>
            <numerusform>%1: на %n знак</numerusform>
            <numerusform>%1: на %n знака</numerusform>
            <numerusform>%1: на %n знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Make it one outage</source>
        <translation>Объединить в отключение</translation>
    </message>
    <message>
        <source>Take in and answer: %1</source>
        <translation>Включить и ответить: %1</translation>
    </message>
    <message>
        <source>Give the text: %1</source>
        <translation>Дать текст: %1</translation>
    </message>
    <message>
        <source>Approve all: %1</source>
        <translation>Согласовать все: %1</translation>
    </message>
    <message>
        <source>the last act is still on its way</source>
        <translation>прошлое действие ещё выполняется</translation>
    </message>
    <message>
        <source>your role does not do this</source>
        <translation>в вашей роли это не делают</translation>
    </message>
    <message>
        <source>there is no master text yet</source>
        <translation>общего текста ещё нет</translation>
    </message>
    <message>
        <source>save the changed text first</source>
        <translation>сначала сохраните изменённый текст</translation>
    </message>
    <message>
        <source>everybody has the current text</source>
        <translation>текущий текст есть у всех</translation>
    </message>
    <message>
        <source>no current text waits for approval</source>
        <translation>текущий текст нигде не ждёт согласования</translation>
    </message>
    <message numerus="yes">
        <source>%n appeals do not have the current text</source>
        <translation>
            <numerusform>у %n обращения нет текущего текста</numerusform>
            <numerusform>у %n обращений нет текущего текста</numerusform>
            <numerusform>у %n обращений нет текущего текста</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizens get the current text</source>
        <translation>
            <numerusform>Текущий текст получит %n житель</numerusform>
            <numerusform>Текущий текст получат %n жителя</numerusform>
            <numerusform>Текущий текст получат %n жителей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n wait for you</source>
        <translation>
            <numerusform>%1; %n ждёт вас</numerusform>
            <numerusform>%1; %n ждут вас</numerusform>
            <numerusform>%1; %n ждут вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are approved</source>
        <translation>
            <numerusform>Согласован %n ответ</numerusform>
            <numerusform>Согласованы %n ответа</numerusform>
            <numerusform>Согласованы %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outage is over: %n appeals are closed</source>
        <translation>
            <numerusform>Отключение завершено: закрыто %n обращение</numerusform>
            <numerusform>Отключение завершено: закрыто %n обращения</numerusform>
            <numerusform>Отключение завершено: закрыто %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>The citizen&apos;s own text</source>
        <translation>Текст для этого жителя</translation>
    </message>
    <message>
        <source>Close together</source>
        <translation>Закрыть вместе</translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation>Вынуть это обращение</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Кто написал</translation>
    </message>
    <message>
        <source>Master text: each citizen gets it with a greeting of his own</source>
        <translation>Общий текст: каждый житель получит его со своим приветствием</translation>
    </message>
    <message>
        <source>Take late arrivals in, give the current text</source>
        <translation>Включить опоздавших, дать текущий текст</translation>
    </message>
    <message>
        <source>Back to the outages, then to the queue</source>
        <translation>Назад к отключениям, затем в очередь</translation>
    </message>
    <message>
        <source>No outage is open, nobody is searched for</source>
        <translation>Открытых отключений и розысков нет</translation>
    </message>
    <message>
        <source>When several appeals of one place and topic come close together, or tell of one missing person, they are suggested here. Marked appeals of a list can be put together with Ctrl+Shift+G.</source>
        <translation>Когда приходят несколько обращений об одном месте и теме или об одном пропавшем, они предлагаются здесь. Отмеченные в списке обращения объединяет Ctrl+Shift+G.</translation>
    </message>
    <message>
        <source>Nothing is sent until it is confirmed.</source>
        <translation>До подтверждения ничего не отправляется.</translation>
    </message>
    <message>
        <source>It waits for the centre.</source>
        <translation>Ждёт центра.</translation>
    </message>
    <message>
        <source>A colleague has changed it since you began to write.</source>
        <translation>Пока вы писали, коллега внёс изменения.</translation>
    </message>
    <message>
        <source>Another stage needs another text: this one would no longer be true.</source>
        <translation>Новой стадии нужен новый текст: прежний больше не верен.</translation>
    </message>
    <message>
        <source>Version %1 goes as an interim answer</source>
        <translation>Редакция %1 уходит промежуточным ответом</translation>
    </message>
    <message>
        <source>Version %1 goes as the final reply</source>
        <translation>Редакция %1 уходит окончательным ответом</translation>
    </message>
    <message>
        <source>Begin the search</source>
        <translation>Начать розыск</translation>
    </message>
    <message>
        <source>it is not confirmed yet</source>
        <translation>ещё не подтверждено</translation>
    </message>
    <message>
        <source>the centre does not have it yet</source>
        <translation>центр этого ещё не получил</translation>
    </message>
    <message>
        <source>he is still searched for</source>
        <translation>его ещё ищут</translation>
    </message>
    <message>
        <source>works still go on</source>
        <translation>работы ещё идут</translation>
    </message>
    <message>
        <source>no outage or search is shown</source>
        <translation>отключение или розыск не выбраны</translation>
    </message>
    <message numerus="yes">
        <source>%n texts can&apos;t go as they are: look at what is found in them.</source>
        <translation>
            <numerusform>%n текст не может уйти в таком виде: посмотрите замечания к нему.</numerusform>
            <numerusform>%n текста не могут уйти в таком виде: посмотрите замечания к ним.</numerusform>
            <numerusform>%n текстов не могут уйти в таком виде: посмотрите замечания к ним.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search is over: %n appeals are closed</source>
        <translation>
            <numerusform>Розыск завершён: закрыто %n обращение</numerusform>
            <numerusform>Розыск завершён: закрыто %n обращения</numerusform>
            <numerusform>Розыск завершён: закрыто %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and outages, suggested ones first</source>
        <translation>Розыски и отключения, сначала предложенные</translation>
    </message>
    <message>
        <source>Outages and searches</source>
        <translation>Отключения и розыски</translation>
    </message>
    <message>
        <source>Appeals, whoever lacks the text first</source>
        <translation>Обращения, сначала без текста</translation>
    </message>
    <message>
        <source>What was done, the newest at the end</source>
        <translation>Что сделано, новое в конце</translation>
    </message>
    <message>
        <source>What is listed: who wrote, or what was done</source>
        <translation>Что в списке: кто писал или что сделано</translation>
    </message>
    <message>
        <source>Minute log</source>
        <translation>Поминутно</translation>
    </message>
    <message>
        <source>Note for all in the log, Enter writes it</source>
        <translation>Заметка для всех, Enter записывает</translation>
    </message>
    <message>
        <source>Note for all: Enter writes it into the log</source>
        <translation>Заметка для всех: Enter запишет её</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stage: goes on, or over</source>
        <translation>Стадия: идёт или завершено</translation>
    </message>
    <message>
        <source>What is known, and what comes next; the greeting is put before it for each citizen</source>
        <translation>Что известно и что дальше; приветствие каждому добавится само</translation>
    </message>
    <message>
        <source>Confirm what is suggested, save the text</source>
        <translation>Подтвердить предложенное, записать текст</translation>
    </message>
    <message>
        <source>Approve all these texts</source>
        <translation>Согласовать все эти тексты</translation>
    </message>
    <message>
        <source>Close it and its appeals together</source>
        <translation>Завершить и закрыть обращения вместе</translation>
    </message>
    <message>
        <source>Take the appeal out</source>
        <translation>Убрать обращение из группы</translation>
    </message>
    <message>
        <source>Minute log, or who wrote</source>
        <translation>Поминутно или кто писал</translation>
    </message>
    <message>
        <source>Note for all in the log</source>
        <translation>Заметка для всех</translation>
    </message>
</context>
<context>
    <name>vakhta::PageStates</name>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>vakhta::Palette</name>
    <message>
        <source>Palette</source>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Find an action, a list or an appeal</source>
        <translation>Найти действие, список или обращение</translation>
    </message>
    <message>
        <source>Action, list, executor, district or number of an appeal</source>
        <translation>Действие, список, исполнитель, округ или номер обращения</translation>
    </message>
    <message>
        <source>What the palette has found</source>
        <translation>Найденное в палитре</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Looking for the number…</source>
        <translation>Ищем номер…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. A shorter part of a word finds more.</source>
        <translation>Ничего не называется «%1». Короткая часть слова найдёт больше.</translation>
    </message>
</context>
<context>
    <name>vakhta::PartedText</name>
    <message>
        <source>Previous part</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Следующая часть</translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %2, %n character(s) in all</source>
        <translation>
            <numerusform>Часть %1 из %2, всего %n знак</numerusform>
            <numerusform>Часть %1 из %2, всего %n знака</numerusform>
            <numerusform>Часть %1 из %2, всего %n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::Printing</name>
    <message>
        <source>printed %1</source>
        <translation>напечатано %1</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation>Обращение %1</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Vakhta</source>
        <translation>Вахта</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation>Готовим страницы</translation>
    </message>
    <message numerus="yes">
        <source>Saved as PDF: %n page(s)</source>
        <translation>
            <numerusform>Сохранено в PDF: %n страница</numerusform>
            <numerusform>Сохранено в PDF: %n страницы</numerusform>
            <numerusform>Сохранено в PDF: %n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Отправлено на печать: %n страница</numerusform>
            <numerusform>Отправлено на печать: %n страницы</numerusform>
            <numerusform>Отправлено на печать: %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has %1 appeals; %2 go on paper. Export it to a file instead?</source>
        <translation>Обращений в списке: %1, на бумагу помещается до %2. Выгрузить список в файл?</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Выгрузить список…</translation>
    </message>
    <message>
        <source>Don&apos;t print</source>
        <translation>Не печатать</translation>
    </message>
    <message>
        <source>Nothing was printed whole: the printer, or the file, did not take it. Choose another place.</source>
        <translation>Страницы не напечатаны: их не принял принтер или файл. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileCalendar</name>
    <message>
        <source>Moved from</source>
        <translation>Перенесён с</translation>
    </message>
    <message>
        <source>Days of the month: Space marks a day</source>
        <translation>Дни месяца: пробел отмечает день</translation>
    </message>
    <message>
        <source>Days of the year that are not as usual</source>
        <translation>Особые дни года</translation>
    </message>
    <message>
        <source>Production calendar</source>
        <translation>Производственный календарь</translation>
    </message>
    <message>
        <source>Space goes through what a day may be: a weekday works, is off, or is an hour shorter; a weekend is off or works.</source>
        <translation>Пробел перебирает, каким бывает день: будний — рабочий, нерабочий или короче на час; выходной — нерабочий или рабочий.</translation>
    </message>
    <message>
        <source>Published up to the year</source>
        <translation>Календарь опубликован по год</translation>
    </message>
    <message>
        <source>terms that end later are shown as estimates</source>
        <translation>сроки, которые кончаются позже, показаны как примерные</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>The day whose rest it is</source>
        <translation>День, выходной которого перенесён</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) not as usual</source>
        <translation>
            <numerusform>%1: %n особый день</numerusform>
            <numerusform>%1: %n особых дня</numerusform>
            <numerusform>%1: %n особых дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileDeadlines</name>
    <message>
        <source>Remove the rule</source>
        <translation>Убрать правило</translation>
    </message>
    <message>
        <source>Try it earlier</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Try it later</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Rules of terms</source>
        <translation>Правила сроков</translation>
    </message>
    <message>
        <source>For each clock the rules are tried from above, and the first that fits counts.</source>
        <translation>Для каждого отсчёта правила пробуют сверху вниз, и действует первое подходящее.</translation>
    </message>
    <message>
        <source>Rules of terms, in the order in which they are tried</source>
        <translation>Правила сроков в том порядке, в котором их пробуют</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>working minutes</source>
        <translation>рабочие минуты</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>рабочие часы</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные дни</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Считать в</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>Правило: %1</translation>
    </message>
    <message>
        <source>Never counts: «%1» stands before it and takes all of this. Move it above that.</source>
        <translation>Не сработает: раньше стоит «%1» и забирает всё это. Поднимите правило выше него.</translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileHours</name>
    <message>
        <source>An approved reply is published at once</source>
        <translation>Согласованный ответ публикуется сразу</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Terms in working time are counted within these hours, without lunch. A short day ends an hour earlier.</source>
        <translation>Сроки в рабочем времени считаются в эти часы, без обеда. Короткий день кончается на час раньше.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начинается</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Заканчивается</translation>
    </message>
    <message>
        <source>Lunch begins</source>
        <translation>Обед начинается</translation>
    </message>
    <message>
        <source>Lunch ends</source>
        <translation>Обед заканчивается</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>The tape above the list shows it; no term depends on it.</source>
        <translation>Её показывает лента над списком; сроки от неё не зависят.</translation>
    </message>
    <message>
        <source>The shift begins</source>
        <translation>Смена начинается</translation>
    </message>
    <message>
        <source>The shift ends</source>
        <translation>Смена заканчивается</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Согласование</translation>
    </message>
    <message>
        <source>An approver usually takes</source>
        <translation>Согласование обычно занимает</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>Prolongation</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Prolonged at most by</source>
        <translation>Продлить можно не больше чем на</translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation>календарных дней</translation>
    </message>
    <message>
        <source>What the citizen is told about a prolonged term</source>
        <translation>Что пишут заявителю о продлении</translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation>Слова самой программы</translation>
    </message>
    <message>
        <source>What the citizen is told; {number} and {due} are filled in</source>
        <translation>Что пишут заявителю; {number} и {due} подставятся сами</translation>
    </message>
</context>
<context>
    <name>vakhta::ProfilePage</name>
    <message>
        <source>Show what is faulty: %1</source>
        <translation>Показать ошибки: %1</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>Your change was not taken: %1.</source>
        <translation>Ваша правка не принята: %1.</translation>
    </message>
    <message>
        <source>It is kept whole, and can go on over what the profile is by now.</source>
        <translation>Она цела, её можно продолжить поверх нынешнего профиля.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Продолжить правку</translation>
    </message>
    <message>
        <source>A colleague has changed the same: %1.</source>
        <translation>Коллега изменил то же самое: %1.</translation>
    </message>
    <message>
        <source>Yours stands here. «As the centre has it» below takes theirs instead.</source>
        <translation>Здесь стоит ваше. «Как в центре» внизу возьмёт изменения коллеги.</translation>
    </message>
    <message>
        <source>Only to be read.</source>
        <translation>Только для чтения.</translation>
    </message>
    <message>
        <source>Supervisors and administrators change the profile.</source>
        <translation>Профиль меняют руководитель смены и администратор.</translation>
    </message>
    <message>
        <source>The change waits for the centre.</source>
        <translation>Правка ждёт центра.</translation>
    </message>
    <message>
        <source>Here it counts already; for everybody, once the centre has it.</source>
        <translation>Здесь она уже действует; у всех — когда её получит центр.</translation>
    </message>
    <message>
        <source>your role does not do this</source>
        <translation>ваша роль этого не делает</translation>
    </message>
    <message>
        <source>the last act is still on its way</source>
        <translation>прошлое действие ещё выполняется</translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation>ничего не изменено</translation>
    </message>
    <message>
        <source>something is faulty</source>
        <translation>есть ошибки</translation>
    </message>
    <message>
        <source>The region profile is changed</source>
        <translation>Профиль региона изменён</translation>
    </message>
    <message>
        <source>Apply for everybody</source>
        <translation>Применить для всех</translation>
    </message>
    <message>
        <source>As the centre has it</source>
        <translation>Как в центре</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Parts of the region profile</source>
        <translation>Разделы профиля региона</translation>
    </message>
    <message>
        <source>Region profile</source>
        <translation>Профиль региона</translation>
    </message>
    <message>
        <source>only among the rules of terms</source>
        <translation>только среди правил сроков</translation>
    </message>
    <message>
        <source>Apply the changed profile for everybody</source>
        <translation>Применить изменённый профиль для всех</translation>
    </message>
    <message>
        <source>Go to what is faulty in the profile</source>
        <translation>Перейти к ошибке в профиле</translation>
    </message>
    <message>
        <source>nothing is faulty</source>
        <translation>ошибок нет</translation>
    </message>
    <message>
        <source>Add a rule of terms</source>
        <translation>Добавить правило сроков</translation>
    </message>
    <message>
        <source>Try the rule of terms earlier</source>
        <translation>Поднять правило сроков</translation>
    </message>
    <message>
        <source>Try the rule of terms later</source>
        <translation>Опустить правило сроков</translation>
    </message>
    <message>
        <source>Export the region profile…</source>
        <translation>Выгрузить профиль региона…</translation>
    </message>
    <message>
        <source>Import a region profile…</source>
        <translation>Загрузить профиль региона…</translation>
    </message>
    <message>
        <source>Back to the parts of the profile, then to the queue</source>
        <translation>К разделам профиля, затем к очереди</translation>
    </message>
    <message>
        <source>Export the region profile</source>
        <translation>Выгрузить профиль региона</translation>
    </message>
    <message>
        <source>Region document (*.json)</source>
        <translation>Документ региона (*.json)</translation>
    </message>
    <message>
        <source>region profile</source>
        <translation>профиль региона</translation>
    </message>
    <message>
        <source>The file was not written: choose another folder.</source>
        <translation>Файл не записан: выберите другую папку.</translation>
    </message>
    <message>
        <source>The region profile is in the file</source>
        <translation>Профиль региона записан в файл</translation>
    </message>
    <message>
        <source>Import a region profile</source>
        <translation>Загрузить профиль региона</translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or is too large for a region&apos;s document.</source>
        <translation>Файл не читается или слишком велик для документа региона.</translation>
    </message>
    <message>
        <source>This is no region&apos;s document: %1</source>
        <translation>Это не документ региона: %1</translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileReplies</name>
    <message>
        <source>Checks of a reply</source>
        <translation>Проверки ответа</translation>
    </message>
    <message>
        <source>They are looked at while a reply is written. One that is off is told to nobody; what the centre itself refuses stays refused.</source>
        <translation>Они идут, пока ответ пишут. Выключенная проверка молчит у всех; что не примет сам центр, он не примет и дальше.</translation>
    </message>
    <message>
        <source>«Done» needs a photo or an act</source>
        <translation>«Сделано» требует фото или акта</translation>
    </message>
    <message>
        <source>In these topics; a group stands for all of its topics.</source>
        <translation>В этих темах; группа отвечает за все свои темы.</translation>
    </message>
    <message>
        <source>Topics where «done» needs a photo or an act</source>
        <translation>Темы, где «сделано» требует фото или акта</translation>
    </message>
    <message>
        <source>The longest reply</source>
        <translation>Самый длинный ответ</translation>
    </message>
    <message>
        <source>0: the channel takes any length.</source>
        <translation>0 — длина любая.</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаков</translation>
    </message>
    <message>
        <source>The longest reply: %1</source>
        <translation>Самый длинный ответ: %1</translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileTemplates</name>
    <message>
        <source>several</source>
        <translation>несколько</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Убрать шаблон</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>What has to be filled in stands in [square brackets].</source>
        <translation>Что нужно заполнить, стоит в [квадратных скобках].</translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Добавить шаблон</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>For the topic</source>
        <translation>Для темы</translation>
    </message>
    <message>
        <source>For the channel</source>
        <translation>Для канала</translation>
    </message>
</context>
<context>
    <name>vakhta::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>vakhta::ProlongDialog</name>
    <message>
        <source>Prolong and tell the citizen</source>
        <translation>Продлить и сообщить заявителю</translation>
    </message>
    <message>
        <source>Prolong the deadline?</source>
        <translation>Продлить срок?</translation>
    </message>
    <message>
        <source>Days to prolong by</source>
        <translation>На сколько дней продлить</translation>
    </message>
    <message>
        <source>Notice to the citizen</source>
        <translation>Извещение заявителю</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>A deadline is prolonged once, by at most %n day(s). The citizen gets this notice where he wrote.</source>
        <translation>
            <numerusform>Срок продлевают один раз, не больше чем на %n день. Заявитель получит это извещение там, где писал.</numerusform>
            <numerusform>Срок продлевают один раз, не больше чем на %n дня. Заявитель получит это извещение там, где писал.</numerusform>
            <numerusform>Срок продлевают один раз, не больше чем на %n дней. Заявитель получит это извещение там, где писал.</numerusform>
        </translation>
    </message>
    <message>
        <source>By days</source>
        <translation>На сколько дней</translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation>Новый срок: %1</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
</context>
<context>
    <name>vakhta::PromiseBlock</name>
    <message>
        <source>Promised to the citizen: %1</source>
        <translation>Обещано жителю: %1</translation>
    </message>
    <message>
        <source>%1. Promise %2: %3</source>
        <translation>%1. Обещание %2: %3</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Другой срок…</translation>
    </message>
</context>
<context>
    <name>vakhta::ProposalBlock</name>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation>приостановить</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>возобновить</translation>
    </message>
    <message>
        <source>answer like this</source>
        <translation>ответить так</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Предложение: %1</translation>
    </message>
    <message>
        <source>Proposal of %1: %2</source>
        <translation>Предлагает %1: %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What is accepted goes for approval.</source>
        <translation>Принятый ответ уйдёт на согласование.</translation>
    </message>
</context>
<context>
    <name>vakhta::QueueFilters</name>
    <message>
        <source>By slack</source>
        <translation>По запасу времени</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>По сроку</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Sector:</source>
        <translation>Отрасль:</translation>
    </message>
    <message>
        <source>District:</source>
        <translation>Округ:</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Filter by sector</source>
        <translation>Выбор отрасли</translation>
    </message>
    <message>
        <source>Filter by district</source>
        <translation>Выбор округа</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Все отрасли</translation>
    </message>
    <message>
        <source>Without sector</source>
        <translation>Без отрасли</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Все округа</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>По соответствию</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>some</source>
        <translation>несколько</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>По приоритету</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>По округу</translation>
    </message>
    <message>
        <source>By executor</source>
        <translation>По исполнителю</translation>
    </message>
    <message>
        <source>By operator</source>
        <translation>По оператору</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>По теме</translation>
    </message>
    <message>
        <source>%1, backwards</source>
        <translation>%1, обратно</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message>
        <source>By promise</source>
        <translation>По дате обещания</translation>
    </message>
</context>
<context>
    <name>vakhta::QueueList</name>
    <message>
        <source>Appeals of the queue</source>
        <translation>Обращения очереди</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>Плотность строк</translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Spacious, three lines</source>
        <translation>Просторно, три строки</translation>
    </message>
    <message>
        <source>Usual, two lines</source>
        <translation>Обычно, две строки</translation>
    </message>
    <message>
        <source>Dense, one line</source>
        <translation>Плотно, одна строка</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n обращение</numerusform>
            <numerusform>%n обращения</numerusform>
            <numerusform>%n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue</source>
        <translation>
            <numerusform>, %n просрочено</numerusform>
            <numerusform>, %n просрочены</numerusform>
            <numerusform>, %n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation>Показаны первые %1</translation>
    </message>
    <message>
        <source>Search index: %1 of %2</source>
        <translation>Индекс поиска: %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>New: %n, show</source>
        <translation>
            <numerusform>Новые: %n, показать</numerusform>
            <numerusform>Новые: %n, показать</numerusform>
            <numerusform>Новые: %n, показать</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Выгрузить список…</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>Сохранить список как вид…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Напечатать список…</translation>
    </message>
    <message>
        <source>Columns of one line</source>
        <translation>Столбцы плотного списка</translation>
    </message>
    <message>
        <source>More for the list</source>
        <translation>Ещё для списка</translation>
    </message>
</context>
<context>
    <name>vakhta::QueueModel</name>
    <message>
        <source>Loading…</source>
        <translation>Загружается…</translation>
    </message>
</context>
<context>
    <name>vakhta::QueuePage</name>
    <message numerus="yes">
        <source>Shown: %n appeal(s)</source>
        <translation>
            <numerusform>Показано %n обращение</numerusform>
            <numerusform>Показаны %n обращения</numerusform>
            <numerusform>Показаны %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source> of %1 on this computer</source>
        <translation> из %1 на этом компьютере</translation>
    </message>
    <message>
        <source>Reply, go on with the reply</source>
        <translation>Ответить, продолжить ответ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Main act of the appeal</source>
        <translation>Главное действие с обращением</translation>
    </message>
    <message>
        <source>Next part of the appeal</source>
        <translation>Следующий раздел обращения</translation>
    </message>
    <message>
        <source>Previous part of the appeal</source>
        <translation>Предыдущий раздел обращения</translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation>Следующее обращение</translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation>Предыдущее обращение</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Выгрузить список…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Return the reply…</source>
        <translation>Вернуть ответ…</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>Приоритет: %1</translation>
    </message>
    <message>
        <source>Mark of resonance, on or off</source>
        <translation>Отметка «Резонанс»: поставить или снять</translation>
    </message>
    <message>
        <source>Mark of a missing person, on or off</source>
        <translation>Отметка «Пропал человек»: поставить или снять</translation>
    </message>
    <message>
        <source>Copy the number of the appeal</source>
        <translation>Скопировать номер обращения</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Порядок списка: %1</translation>
    </message>
    <message>
        <source>Rows of the list: spacious</source>
        <translation>Строки списка: просторно</translation>
    </message>
    <message>
        <source>Rows of the list: usual</source>
        <translation>Строки списка: обычно</translation>
    </message>
    <message>
        <source>Rows of the list: dense</source>
        <translation>Строки списка: плотно</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>Снова показать весь список</translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation>Сохранить список как вид…</translation>
    </message>
    <message numerus="yes">
        <source>there are %n views already</source>
        <translation>
            <numerusform>уже есть %n вид</numerusform>
            <numerusform>уже есть %n вида</numerusform>
            <numerusform>уже есть %n видов</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the list as the view is shown now</source>
        <translation>Запомнить в виде то, что показано сейчас</translation>
    </message>
    <message>
        <source>Name and mark of the view…</source>
        <translation>Название и знак вида…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Поднять вид выше</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Опустить вид ниже</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>no saved view is open</source>
        <translation>не открыт ни один вид</translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <translation>Сохранить список как вид</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Name and mark of the view</source>
        <translation>Название и знак вида</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запомнить</translation>
    </message>
    <message>
        <source>The view “%1” is deleted</source>
        <translation>Вид «%1» удалён</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Напечатать список…</translation>
    </message>
    <message>
        <source>Show the view to all</source>
        <translation>Показать вид всем</translation>
    </message>
    <message>
        <source>Keep the view as my own</source>
        <translation>Сохранить вид у себя</translation>
    </message>
    <message>
        <source>only supervisors change what is shown to all</source>
        <translation>общие виды меняет только старший смены</translation>
    </message>
    <message>
        <source>the centre does not have it yet</source>
        <translation>центр его ещё не получил</translation>
    </message>
    <message>
        <source>no view of your own is open</source>
        <translation>не открыт ни один ваш вид</translation>
    </message>
    <message>
        <source>no shared view is open</source>
        <translation>не открыт ни один общий вид</translation>
    </message>
    <message>
        <source>The view “%1” is shown to all</source>
        <translation>Вид «%1» показан всем</translation>
    </message>
    <message>
        <source>The view “%1” is withdrawn</source>
        <translation>Вид «%1» убран из общих</translation>
    </message>
    <message>
        <source>Why this deadline</source>
        <translation>Почему такой срок</translation>
    </message>
    <message>
        <source>Answered appeals like this one</source>
        <translation>Похожие обращения с ответами</translation>
    </message>
    <message>
        <source>Other appeals of the same author</source>
        <translation>Другие обращения этого автора</translation>
    </message>
    <message>
        <source>Links of the appeal…</source>
        <translation>Ссылки обращения…</translation>
    </message>
    <message>
        <source>One outage of the marked appeals…</source>
        <translation>Одно отключение из отмеченных обращений…</translation>
    </message>
    <message>
        <source>no appeals are marked</source>
        <translation>обращения не отмечены</translation>
    </message>
    <message>
        <source>your role does not do this</source>
        <translation>в вашей роли это не делают</translation>
    </message>
    <message>
        <source>Copy the text for 112 and the search team</source>
        <translation>Скопировать текст для 112 и поискового отряда</translation>
    </message>
    <message>
        <source>Search of the missing person, with all reposts</source>
        <translation>Розыск пропавшего со всеми репостами</translation>
    </message>
</context>
<context>
    <name>vakhta::QuickFilters</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Only mine, on or off</source>
        <translation>Только мои: включить или снять</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Only overdue, on or off</source>
        <translation>Только просроченные: включить или снять</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Only due today, on or off</source>
        <translation>Только срок сегодня: включить или снять</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Не назначено</translation>
    </message>
    <message>
        <source>Only without executor, on or off</source>
        <translation>Только без исполнителя: включить или снять</translation>
    </message>
</context>
<context>
    <name>vakhta::QuotedArticles</name>
    <message>
        <source>“%1”, version %2</source>
        <translation>«%1», редакция %2</translation>
    </message>
    <message>
        <source>From the knowledge base: %1</source>
        <translation>Из базы знаний: %1</translation>
    </message>
    <message>
        <source>“%1” has version %2 now.</source>
        <translation>У статьи «%1» вышла редакция %2.</translation>
    </message>
    <message>
        <source>The reply says what an earlier one said.</source>
        <translation>В ответе стоит текст прежней.</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Показать отличия</translation>
    </message>
</context>
<context>
    <name>vakhta::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::RefusedList</name>
    <message>
        <source>Appeals that were left as they are</source>
        <translation>Обращения, оставшиеся как были</translation>
    </message>
    <message>
        <source>Back to the acts</source>
        <translation>К действиям</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %n</source>
        <translation>
            <numerusform>Остались как были: %n обращение</numerusform>
            <numerusform>Остались как были: %n обращения</numerusform>
            <numerusform>Остались как были: %n обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::RefusedModel</name>
    <message>
        <source>an appeal that is no longer here</source>
        <translation>обращение, которого здесь больше нет</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загружается…</translation>
    </message>
</context>
<context>
    <name>vakhta::RemarkBlock</name>
    <message>
        <source>To these words</source>
        <translation>К этим словам</translation>
    </message>
    <message>
        <source>To the words of remark %1: %2</source>
        <translation>К словам замечания %1: %2</translation>
    </message>
    <message>
        <source>These words are no longer in the reply.</source>
        <translation>Этих слов в ответе больше нет.</translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyBlock</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Продолжить черновик</translation>
    </message>
    <message>
        <source>Draft, version %1. Saved here and at the centre %2</source>
        <translation>Черновик, версия %1. Сохранён здесь и в центре %2</translation>
    </message>
    <message>
        <source>Draft, version %1. Saved on this computer %2</source>
        <translation>Черновик, версия %1. Сохранён на этом компьютере %2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>Знаков: %1</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Earlier versions of your draft</source>
        <translation>Прежние версии вашего черновика</translation>
    </message>
    <message>
        <source>Draft, two texts: choose before sending</source>
        <translation>Черновик, два текста: выберите до отправки</translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyCard</name>
    <message>
        <source>Version %1, %2</source>
        <translation>Версия %1, %2</translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Text of the answer, version %1</source>
        <translation>Текст ответа, версия %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Answer, version %1</source>
        <translation>Ответ, версия %1</translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyChecks</name>
    <message>
        <source>Check of the reply</source>
        <translation>Проверка ответа</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>as you write</source>
        <translation>пока вы пишете</translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation>Отправить можно</translation>
    </message>
    <message>
        <source>Does not let it go: %1</source>
        <translation>Не даст отправить: %1</translation>
    </message>
    <message>
        <source>%1: %2, finding %3</source>
        <translation>%1: %2, замечание %3</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Просрочено на %1</translation>
    </message>
    <message>
        <source>Due %1, %2 left</source>
        <translation>Срок %1, осталось %2</translation>
    </message>
    <message>
        <source>Approval usually takes %1.</source>
        <translation>Согласование обычно занимает %1.</translation>
    </message>
    <message>
        <source>%1 Send it %2.</source>
        <translation>%1 Отправьте %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>Стоит поправить: %1</translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <translation>Оставлено как есть.</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>Снова учитывать</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Оставить так</translation>
    </message>
    <message>
        <source>Checked without remarks: %1</source>
        <translation>Проверено без замечаний: %1</translation>
    </message>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation>Нет в словаре: %1</translation>
    </message>
    <message>
        <source>%1. F7 offers what may be meant.</source>
        <translation>%1. F7 предложит, что имелось в виду.</translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyContext</name>
    <message>
        <source>The appeal being answered</source>
        <translation>Обращение, на которое отвечаем</translation>
    </message>
    <message>
        <source>The approver&apos;s remark</source>
        <translation>Замечание руководителя</translation>
    </message>
    <message>
        <source>The executor&apos;s answer</source>
        <translation>Ответ исполнителя</translation>
    </message>
    <message>
        <source>No executor is assigned yet. F8 assigns one from the list.</source>
        <translation>Исполнитель не назначен. Назначить можно из списка, F8.</translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation>%1: ответа пока нет.</translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation>Текст обращения</translation>
    </message>
    <message>
        <source>Similar, answered</source>
        <translation>Похожие, на которые ответили</translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyPage</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>Знаков: %1</translation>
    </message>
    <message>
        <source>Cannot be sent yet, in the way: %1. Ctrl+Enter goes to the first.</source>
        <translation>Отправить пока нельзя, замечаний: %1. Ctrl+Enter перейдёт к первому.</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Пока ничего не написано</translation>
    </message>
    <message>
        <source>Not changed yet</source>
        <translation>Пока без изменений</translation>
    </message>
    <message>
        <source>Saved here and at the centre at %1</source>
        <translation>Сохранён здесь и в центре в %1</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <translation>Сохранён на этом компьютере в %1</translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Keep the window open.</source>
        <translation>Не сохранён: диск не принимает. Не закрывайте окно.</translation>
    </message>
    <message>
        <source>The reply to %1 goes to approval in 30 seconds</source>
        <translation>Ответ на %1 уйдёт на согласование через 30 с</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Отправить на согласование</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Текст ответа</translation>
    </message>
    <message>
        <source>Write to the citizen here</source>
        <translation>Напишите жителю</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Back, the text is kept</source>
        <translation>Назад, текст сохранён</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>%1, everybody will read it</source>
        <translation>%1, прочтут все</translation>
    </message>
    <message>
        <source>%1, only the author will read it</source>
        <translation>%1, прочтёт только автор</translation>
    </message>
    <message>
        <source>The reply to %1 goes to approval when the connection is back</source>
        <translation>Ответ на %1 уйдёт на согласование, когда вернётся связь</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Submit the reply</source>
        <translation>Отправить ответ на согласование</translation>
    </message>
    <message>
        <source>Reply to the next appeal of the list</source>
        <translation>Ответ на следующее обращение списка</translation>
    </message>
    <message>
        <source>Reply to the previous appeal of the list</source>
        <translation>Ответ на предыдущее обращение списка</translation>
    </message>
    <message>
        <source>Leave the reply, its text is kept</source>
        <translation>Выйти из ответа, текст сохранён</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n too many</source>
        <translation>
            <numerusform>%1, лишний %n</numerusform>
            <numerusform>%1, лишних %n</numerusform>
            <numerusform>%1, лишних %n</numerusform>
        </translation>
    </message>
    <message>
        <source>type it, Enter goes on</source>
        <translation>впишите, Enter – дальше</translation>
    </message>
    <message>
        <source>from the appeal</source>
        <translation>из обращения</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначен</translation>
    </message>
    <message>
        <source>the executor names it, Enter takes it</source>
        <translation>назвал исполнитель, Enter – принять</translation>
    </message>
    <message>
        <source>the appeal&apos;s deadline, Enter takes it</source>
        <translation>срок обращения, Enter – принять</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>Spelling: what may be meant</source>
        <translation>Правописание: что имелось в виду</translation>
    </message>
    <message>
        <source>no more similar appeals are answered</source>
        <translation>отвеченных похожих больше нет</translation>
    </message>
    <message>
        <source>Insert the reply of the first similar appeal</source>
        <translation>Вставить ответ первого похожего обращения</translation>
    </message>
    <message>
        <source>Insert the reply of the second similar appeal</source>
        <translation>Вставить ответ второго похожего обращения</translation>
    </message>
    <message>
        <source>Insert the reply of the third similar appeal</source>
        <translation>Вставить ответ третьего похожего обращения</translation>
    </message>
    <message>
        <source>Nothing was sent: yours would be a second answer.</source>
        <translation>Ничего не отправлено: ваш ответ был бы вторым.</translation>
    </message>
    <message>
        <source>Yours would be a second answer.</source>
        <translation>Ваш ответ был бы вторым.</translation>
    </message>
    <message>
        <source>Send mine all the same</source>
        <translation>Всё равно отправить мой</translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>База знаний</translation>
    </message>
    <message>
        <source>Attach a file to the reply</source>
        <translation>Приложить файл к ответу</translation>
    </message>
    <message>
        <source>Put in from the knowledge base</source>
        <translation>Вставить из базы знаний</translation>
    </message>
</context>
<context>
    <name>vakhta::RulesModel</name>
    <message>
        <source>Never counts: «%1» stands before it and takes all of this.</source>
        <translation>Не сработает: раньше стоит «%1» и забирает всё это.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для каких обращений</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
</context>
<context>
    <name>vakhta::SavedViews</name>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>star</source>
        <translation>звезда</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>колокольчик</translation>
    </message>
    <message>
        <source>eye</source>
        <translation>глаз</translation>
    </message>
    <message>
        <source>square</source>
        <translation>квадрат</translation>
    </message>
    <message>
        <source>diamond</source>
        <translation>ромб</translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation>шестиугольник</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>серый</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>янтарный</translation>
    </message>
    <message>
        <source>red</source>
        <translation>красный</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>фиолетовый</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
</context>
<context>
    <name>vakhta::SearchField</name>
    <message>
        <source>Search in appeals</source>
        <translation>Поиск в обращениях</translation>
    </message>
    <message>
        <source>Word, number, address or author</source>
        <translation>Слово, номер, адрес или автор</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>vakhta::SearchPanel</name>
    <message>
        <source>What can be searched by</source>
        <translation>По чему можно искать</translation>
    </message>
</context>
<context>
    <name>vakhta::SectorBars</name>
    <message>
        <source>Appeals received by sector</source>
        <translation>Обращения по отраслям</translation>
    </message>
</context>
<context>
    <name>vakhta::SettingsPage</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Язык сменится при следующем запуске.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Плотно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>Appeals, drafts and unsent acts stay on this computer after signing out.</source>
        <translation>Обращения, черновики и неотправленное остаются на этом компьютере и после выхода.</translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation>Где всё хранится</translation>
    </message>
    <message>
        <source>The files are not encrypted: this build uses the distribution&apos;s SQLite.</source>
        <translation>Файлы не зашифрованы: эта сборка использует SQLite дистрибутива.</translation>
    </message>
    <message>
        <source>No centre is known yet</source>
        <translation>Центр пока неизвестен</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation>Пока никто не вошёл</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Блокировать через</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 минут</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 минут</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Заблокировать окно</translation>
    </message>
    <message>
        <source>What opens this profile</source>
        <translation>Чем открывается профиль</translation>
    </message>
    <message>
        <source>The files are encrypted with %1.</source>
        <translation>Файлы зашифрованы, %1.</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation>Выйти из настроек</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Your own words: %1.</source>
        <translation>Ваших слов: %1.</translation>
    </message>
    <message>
        <source>The dictionary is being read.</source>
        <translation>Словарь читается.</translation>
    </message>
    <message>
        <source>Replies are looked through with the Russian dictionary of this computer. F7 in a reply offers what may be meant. %1</source>
        <translation>Ответы проверяются по русскому словарю этого компьютера. F7 в ответе предложит, что имелось в виду. %1</translation>
    </message>
    <message>
        <source>This computer has no Russian dictionary, so nothing is marked: install the package hunspell-ru and start again.</source>
        <translation>На этом компьютере нет русского словаря, поэтому ничего не подчёркивается: установите пакет hunspell-ru и запустите программу заново.</translation>
    </message>
</context>
<context>
    <name>vakhta::ShareLine</name>
    <message>
        <source>Share answered in time by day</source>
        <translation>Доля ответов в срок по дням</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>vakhta::ShiftTape</name>
    <message>
        <source>Deadlines of the shift</source>
        <translation>Сроки смены</translation>
    </message>
    <message numerus="yes">
        <source>%1–%2: %n deadline(s) wait</source>
        <translation>
            <numerusform>%1–%2: ждёт %n срок</numerusform>
            <numerusform>%1–%2: ждут %n срока</numerusform>
            <numerusform>%1–%2: ждут %n сроков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::Sidebar</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
</context>
<context>
    <name>vakhta::SidebarModel</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Отрасли</translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue</source>
        <translation>
            <numerusform>, %n просрочено</numerusform>
            <numerusform>, %n просрочены</numerusform>
            <numerusform>, %n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>My views</source>
        <translation>Мои виды</translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation>Общие виды</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 или больше</translation>
    </message>
</context>
<context>
    <name>vakhta::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Work offline with what is here</source>
        <translation>Работать без связи</translation>
    </message>
    <message>
        <source>Sign in to the centre</source>
        <translation>Вход в центр</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Адрес центра</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>You need to sign in again</source>
        <translation>Нужно войти заново</translation>
    </message>
    <message numerus="yes">
        <source>The shift is longer than the sign-in. Drafts are in place, %n acts wait to be sent.</source>
        <translation>
            <numerusform>Смена длится дольше входа. Черновики на месте, %n действие ждёт отправки.</numerusform>
            <numerusform>Смена длится дольше входа. Черновики на месте, %n действия ждут отправки.</numerusform>
            <numerusform>Смена длится дольше входа. Черновики на месте, %n действий ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift is longer than the sign-in. Drafts are in place.</source>
        <translation>Смена длится дольше входа. Черновики на месте.</translation>
    </message>
    <message numerus="yes">
        <source>%n appeals are on this computer.</source>
        <translation>
            <numerusform>На этом компьютере %n обращение.</numerusform>
            <numerusform>На этом компьютере %n обращения.</numerusform>
            <numerusform>На этом компьютере %n обращений.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address without encryption, http, is taken only for this computer.</source>
        <translation>Адрес без шифрования, http, годится только для этого же компьютера.</translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation>Напишите имя пользователя.</translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation>Напишите пароль.</translation>
    </message>
    <message>
        <source>Asking the centre</source>
        <translation>Спрашиваем центр</translation>
    </message>
    <message>
        <source>Write the address of the centre, for example https://centre.example; the administrator knows it.</source>
        <translation>Напишите адрес центра, например https://centre.example; его знает администратор.</translation>
    </message>
    <message>
        <source>This is not an address. Write it like https://centre.example.</source>
        <translation>Это не адрес. Напишите его так: https://centre.example.</translation>
    </message>
    <message numerus="yes">
        <source>%n days without the centre</source>
        <translation>
            <numerusform>%n день без центра</numerusform>
            <numerusform>%n дня без центра</numerusform>
            <numerusform>%n дней без центра</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeals on this computer are shown again when it answers. Drafts and unsent acts are whole, and go out by themselves.</source>
        <translation>Обращения на этом компьютере снова покажем, когда он ответит. Черновики и неотправленные действия целы и уйдут сами.</translation>
    </message>
</context>
<context>
    <name>vakhta::SimilarBlock</name>
    <message>
        <source>rating %1</source>
        <translation>оценка %1</translation>
    </message>
    <message>
        <source>same topic</source>
        <translation>та же тема</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>та же улица</translation>
    </message>
    <message>
        <source>same municipality</source>
        <translation>тот же округ</translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation>общие слова: %1</translation>
    </message>
    <message>
        <source>Similar appeals are being looked for.</source>
        <translation>Ищем похожие обращения.</translation>
    </message>
    <message>
        <source>Similar appeals could not be looked for. The appeal itself is whole.</source>
        <translation>Похожие посмотреть не удалось. Само обращение цело.</translation>
    </message>
    <message>
        <source>Nothing like it has been answered yet.</source>
        <translation>На похожее ещё не отвечали.</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ на %1</translation>
    </message>
    <message>
        <source>Insert the reply</source>
        <translation>Вставить ответ</translation>
    </message>
    <message>
        <source>Insert the reply to %1</source>
        <translation>Вставить ответ на %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Открыть %1</translation>
    </message>
</context>
<context>
    <name>vakhta::StartFaultPage</name>
    <message>
        <source>Vakhta</source>
        <translation>Вахта</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
</context>
<context>
    <name>vakhta::StatisticsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ответ дан</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation>Доля в срок</translation>
    </message>
</context>
<context>
    <name>vakhta::StatusStrip</name>
    <message numerus="yes">
        <source>Sending %n act(s)</source>
        <translation>
            <numerusform>Отправляется %n действие</numerusform>
            <numerusform>Отправляются %n действия</numerusform>
            <numerusform>Отправляются %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait to be sent</source>
        <translation>
            <numerusform>Ждёт отправки %n действие</numerusform>
            <numerusform>Ждут отправки %n действия</numerusform>
            <numerusform>Ждут отправки %n действий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n требует внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
            <numerusform>%n требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Without the centre appeals are shown for %n more day(s)</source>
        <translation>
            <numerusform>%1. Без центра обращения видны ещё %n день</numerusform>
            <numerusform>%1. Без центра обращения видны ещё %n дня</numerusform>
            <numerusform>%1. Без центра обращения видны ещё %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::SupervisorPage</name>
    <message>
        <source>Shift: %1–%2</source>
        <translation>Смена: %1–%2</translation>
    </message>
    <message>
        <source>Nobody is on the list of the shift</source>
        <translation>В списке смены никого нет</translation>
    </message>
    <message>
        <source>People appear here when the administrator adds them.</source>
        <translation>Сотрудники появятся, когда их добавит администратор.</translation>
    </message>
    <message numerus="yes">
        <source>%n without an executor</source>
        <translation>
            <numerusform>без исполнителя %n</numerusform>
            <numerusform>без исполнителя %n</numerusform>
            <numerusform>без исполнителя %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed already</source>
        <translation>
            <numerusform>уже просрочено %n</numerusform>
            <numerusform>уже просрочено %n</numerusform>
            <numerusform>уже просрочено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on approval</source>
        <translation>
            <numerusform>на согласовании %n</numerusform>
            <numerusform>на согласовании %n</numerusform>
            <numerusform>на согласовании %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in time</source>
        <translation>
            <numerusform>в срок %n</numerusform>
            <numerusform>в срок %n</numerusform>
            <numerusform>в срок %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s queue</source>
        <translation>Очередь без оператора</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Очередь: %1</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n appeals</source>
        <translation>
            <numerusform>Выбрано %n обращение</numerusform>
            <numerusform>Выбрано %n обращения</numerusform>
            <numerusform>Выбрано %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeals are handed over</source>
        <translation>
            <numerusform>Передано %n обращение</numerusform>
            <numerusform>Передано %n обращения</numerusform>
            <numerusform>Передано %n обращений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeals are taken back</source>
        <translation>
            <numerusform>Возвращено %n обращение</numerusform>
            <numerusform>Возвращено %n обращения</numerusform>
            <numerusform>Возвращено %n обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Открыть очередь</translation>
    </message>
    <message>
        <source>Hand over the queue</source>
        <translation>Передать очередь</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочены</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Отвечено сегодня</translation>
    </message>
    <message>
        <source>People of the shift and their load</source>
        <translation>Сотрудники смены и их нагрузка</translation>
    </message>
    <message>
        <source>Carry out the plan of a hand-over</source>
        <translation>Выполнить план передачи</translation>
    </message>
    <message>
        <source>Leave the plan, then the shift</source>
        <translation>Оставить план, затем выйти из смены</translation>
    </message>
</context>
<context>
    <name>vakhta::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Take this template</source>
        <translation>Взять этот шаблон</translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>Templates of replies, list</source>
        <translation>Шаблоны ответов, список</translation>
    </message>
    <message>
        <source>For this topic: %1</source>
        <translation>По этой теме: %1</translation>
    </message>
    <message>
        <source>Take this template: %1</source>
        <translation>Взять этот шаблон: %1</translation>
    </message>
    <message>
        <source>Field “%1”, filled</source>
        <translation>Поле «%1», заполнено</translation>
    </message>
    <message>
        <source>Field “%1”, to be filled</source>
        <translation>Поле «%1», нужно заполнить</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
</context>
<context>
    <name>vakhta::TermComparison</name>
    <message>
        <source>No rule gives it a term.</source>
        <translation>Ни одно правило не даёт ему срока.</translation>
    </message>
    <message>
        <source>Why the term would be another</source>
        <translation>Почему срок стал бы другим</translation>
    </message>
    <message>
        <source>By the rules of now</source>
        <translation>По нынешним правилам</translation>
    </message>
    <message>
        <source>By the changed rules</source>
        <translation>По изменённым правилам</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Закрыть сравнение</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>vakhta::TermsPane</name>
    <message>
        <source>Terms that were given stay: an appeal is counted by the new rules from the next act that moves its term. New appeals, prolongations and checks follow them at once.</source>
        <translation>Уже данные сроки остаются: по новым правилам обращение считают со следующего действия, которое двигает его срок. Новые обращения, продления и проверки следуют им сразу.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Appeals whose term would move most; Enter shows why</source>
        <translation>Обращения, чей срок сдвинулся бы сильнее всего; Enter покажет почему</translation>
    </message>
    <message>
        <source>An appeal thought up</source>
        <translation>Примерка на выдуманном обращении</translation>
    </message>
    <message>
        <source>Received on the day</source>
        <translation>День поступления</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Время поступления</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>Откуда поступило</translation>
    </message>
    <message>
        <source>Received through</source>
        <translation>Канал поступления</translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation>Приоритет обращения</translation>
    </message>
    <message>
        <source>came</source>
        <translation>пришло</translation>
    </message>
    <message>
        <source>Nothing is changed: terms are as they were.</source>
        <translation>Ничего не изменено: сроки прежние.</translation>
    </message>
    <message>
        <source>Put right what is faulty, then terms are counted.</source>
        <translation>Исправьте ошибки, и сроки будут пересчитаны.</translation>
    </message>
    <message>
        <source>Open appeals are being counted anew.</source>
        <translation>Открытые обращения пересчитываются.</translation>
    </message>
    <message>
        <source>There is no open appeal on this computer to try the rules on; the one below can be thought up.</source>
        <translation>На этом компьютере нет открытых обращений для примерки; ниже можно выдумать своё.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n open appeal(s) would get another term.</source>
        <translation>
            <numerusform>Срок %n открытого обращения не изменился бы.</numerusform>
            <numerusform>Сроки %n открытых обращений не изменились бы.</numerusform>
            <numerusform>Сроки %n открытых обращений не изменились бы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Were %n open appeal(s) counted anew: %1 earlier, %2 later, %3 as before.</source>
        <translation>
            <numerusform>Если пересчитать %n открытое обращение: раньше %1, позже %2, без перемен %3.</numerusform>
            <numerusform>Если пересчитать %n открытых обращения: раньше %1, позже %2, без перемен %3.</numerusform>
            <numerusform>Если пересчитать %n открытых обращений: раньше %1, позже %2, без перемен %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be overdue now.</source>
        <translation>
            <numerusform>%n из них сейчас стало бы просроченным.</numerusform>
            <numerusform>%n из них сейчас стали бы просроченными.</numerusform>
            <numerusform>%n из них сейчас стали бы просроченными.</numerusform>
        </translation>
    </message>
    <message>
        <source>no term</source>
        <translation>нет срока</translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <translation>%1, по правилу %2</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Срок: %1.</translation>
    </message>
    <message>
        <source>Would be due %1; by the rules of now %2.</source>
        <translation>Срок стал бы: %1; по нынешним правилам: %2.</translation>
    </message>
</context>
<context>
    <name>vakhta::TextPair</name>
    <message>
        <source>The two texts are the same</source>
        <translation>Тексты совпадают</translation>
    </message>
</context>
<context>
    <name>vakhta::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Отменить последнее действие</translation>
    </message>
</context>
<context>
    <name>vakhta::TopBar</name>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Deadlines of my shift</source>
        <translation>Сроки очереди за смену</translation>
    </message>
    <message>
        <source>Deadlines of the whole shift</source>
        <translation>Сроки всей смены</translation>
    </message>
    <message>
        <source>Recently opened appeals</source>
        <translation>Недавно открытые обращения</translation>
    </message>
</context>
<context>
    <name>vakhta::VersionModel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ViewDialog</name>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Show it to all</source>
        <translation>Показать всем</translation>
    </message>
</context>
<context>
    <name>vakhta::Windows</name>
    <message>
        <source>This reply is being written in another window, which is in front now</source>
        <translation>Этот ответ уже пишется в другом окне, оно вышло вперёд</translation>
    </message>
    <message>
        <source>This reply is being written here</source>
        <translation>Этот ответ пишется здесь</translation>
    </message>
</context>
<context>
    <name>vakhta::WordsDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 знаков</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ваши слова</translation>
    </message>
</context>
</TS>
