<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>A person is missing: %n appeal(s)</source>
        <translation>
            <numerusform>A person is missing: %n appeal</numerusform>
            <numerusform>A person is missing: %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies) came back to you with remarks</source>
        <translation>
            <numerusform>%n reply came back to you with remarks</numerusform>
            <numerusform>%n replies came back to you with remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new urgent appeal(s)</source>
        <translation>
            <numerusform>%n new urgent appeal</numerusform>
            <numerusform>%n new urgent appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your appeal(s) due within half an hour</source>
        <translation>
            <numerusform>%n of your appeals due within half an hour</numerusform>
            <numerusform>%n of your appeals due within half an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) given to you</source>
        <translation>
            <numerusform>%n appeal given to you</numerusform>
            <numerusform>%n appeals given to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repl(ies) wait for approval</source>
        <translation>
            <numerusform>%n reply waits for approval</numerusform>
            <numerusform>%n replies wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision</source>
        <translation>
            <numerusform>%n proposal waits for your decision</numerusform>
            <numerusform>%n proposals wait for your decision</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>A person is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My reply came back with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new urgent appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour until my deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal is given to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply waits for my approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proposal waits for my decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within half an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back to me with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to citizens due by tomorrow</source>
        <translation>
            <numerusform>%n promise to citizens due by tomorrow</numerusform>
            <numerusform>%n promises to citizens due by tomorrow</numerusform>
        </translation>
    </message>
    <message>
        <source>A day until my promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You are called in notes of %n appeal(s)</source>
        <translation>
            <numerusform>You are called in notes of %n appeal</numerusform>
            <numerusform>You are called in notes of %n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague calls me in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Appeal</name>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppealPrint</name>
    <message>
        <source>deadline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleWords</name>
    <message>
        <source>Any topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>VKontakte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odnoklassniki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website widget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelMark</name>
    <message>
        <source>VK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WEB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTH</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate, without the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1, %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor and approval usually take %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval usually takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate, no calendar of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: the clock stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline, %1, will move when work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message>
        <source>New Year holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Unity Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working weekend, until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 on Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n working minute</numerusform>
            <numerusform>%n working minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ordinary priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message from a social network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the feedback platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 from the interim answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 from the minute it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interim answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working day is %1 to %2, lunch %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working day is %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Prolonged by %n day(s).</source>
        <translation>
            <numerusform>Prolonged by %n day.</numerusform>
            <numerusform>Prolonged by %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>The region&apos;s profile has no rule for such an appeal: the deadline came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline came with the appeal, or from rules that held before. By today&apos;s rules it would be %1, as is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1: the clock stands, and the deadline will move when work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An estimate: the production calendar is published up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by this computer: there is no connection with the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the deadline, counted from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval usually takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slack: %1 are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to an executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: done %2 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: done in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: overdue by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1: %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 of the region&apos;s profile, production calendar up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final answer after an interim one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Nothing is found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Searched in %n appeal(s) on this computer.</source>
        <translation>
            <numerusform>Searched in %n appeal on this computer.</numerusform>
            <numerusform>Searched in %n appeals on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no new ones either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait in “New”.</source>
        <translation>
            <numerusform>%n appeal waits in “New”.</numerusform>
            <numerusform>%n appeals wait in “New”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “New”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no appeals on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no new appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every appeal has its executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing resonates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits these conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue itself may hold more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sector has no open appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody proposes anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found for “%1” under these conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every promise is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>One panel for the whole shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals from social networks and the feedback platform. It works the same when the connection is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is not on this computer. It will be shown when the connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not have this file, or does not show it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a photo that can be shown. It can be saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too large to be shown safely. It can be saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is damaged and can&apos;t be shown. It can be saved as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not attached: it is empty or larger than %2, or there are %3 files already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not attached. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>A field is not filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be published as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal was written by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of the appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to approve yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing about the matter itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen tells is so, and when it will be put right is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic needs a photo or an act beside what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long name of a law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is enough for the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s personal details in an open reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody will read the reply. “%1” must not be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating asked for a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was refused is not asked to rate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the request out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than the channel allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The channel takes %1 characters: shorten it, or send it as %n messages, the second from the mark on.</source>
        <translation>
            <numerusform>The channel takes %1 characters: shorten it, or send it as %n message, the second from the mark on.</numerusform>
            <numerusform>The channel takes %1 characters: shorten it, or send it as %n messages, the second from the mark on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is promised, and no day is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of laws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fields, name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request for a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen is sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: an appeal is forwarded to who must act, the citizen is told what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody sent elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic and municipality set by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic and municipality set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into work by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The executor answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for approval by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned from approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer published by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back to the queue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline prolonged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen wrote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply proposed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing proposed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting on hold proposed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming proposed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal of %2 accepted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal of %2 declined by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline prolonged by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise moved to %2 by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept, says %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for %1: sent back by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acts beside: asked by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer acts beside: changed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentLog</name>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentPrint</name>
    <message>
        <source>Text for 112 and the search team</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who wrote: %n appeals</source>
        <translation>
            <numerusform>Who wrote: %n appeal</numerusform>
            <numerusform>Who wrote: %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told to those who wrote, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, what was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>goes out in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted, joined with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on as a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied, seen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, seen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, the rest was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appeal that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal accepted: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal declined: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two texts of one draft, choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal is no longer yours to see, the text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters; a few words are the easiest to remember.</source>
        <translation>
            <numerusform>A passphrase has at least %n character; a few words are the easiest to remember.</numerusform>
            <numerusform>A passphrase has at least %n characters; a few words are the easiest to remember.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key is in the file %1, chosen at the start. Whoever can read that file can read the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key is kept in the desktop&apos;s keyring; should the keyring be lost, the passphrase opens the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key is kept in the desktop&apos;s keyring alone. With a passphrase, unsent work can be read even if the keyring is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile&apos;s key opens with the passphrase, which is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new profile was begun. Drafts and acts of the former one that were not sent are kept in %1. When its passphrase is remembered, start with --profile %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>“%1” before the sign @ is not the site but a name to sign in with. The site is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site looks like %1 but is another one: its name has letters of another alphabet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name mixes letters of different alphabets: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s name is not in Latin letters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a number in place of the site&apos;s name: it does not tell whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>%1… (%n more character(s))</source>
        <translation>
            <numerusform>%1… (%n more character)</numerusform>
            <numerusform>%1… (%n more characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingSaid</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told, ask the author: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PERSON IS MISSING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the appeal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was written:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal %1, %2, received %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Take into work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to another operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set topic and municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline a proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a reply to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a view to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw a shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolong the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not theirs: back for another executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who acts beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the region profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outage</name>
    <message>
        <source>Works go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a reply of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current text on approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier text waits, and does not go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current text approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned by the approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was told an earlier text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggested: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came late</source>
        <translation>
            <numerusform>%n came late</numerusform>
            <numerusform>%n came late</numerusform>
        </translation>
    </message>
    <message>
        <source>waits for the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the current interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an earlier interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presences</name>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is answering this appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are answering this appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are answering this appeal on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is looking at this appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are looking at this appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have this appeal open on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already writing an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are already writing an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Nothing has changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appeal is no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been handed to others; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has already been done in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the journal and choose what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you do is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will go out by itself when the connection returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and unsent acts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on this computer could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it fails once more, load the appeals anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; until then only reading is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file on this computer is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeals will be loaded anew, it takes about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of the program wrote this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre does not answer at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, or work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name and password do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and type again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers at this address, not the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to another user or centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His drafts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre has no such appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre has no such executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre has no such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already taken into work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed to another operator meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is longer than the channel allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre did not understand the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user no longer works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre does not support this yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in, working with what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to the centre, updated at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection since %1, working with what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in ended at %1, sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in place of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space on the disk, reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeals on this computer are being loaded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two texts stand side by side: pick one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take what is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who look after the computer; until then only reading is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take what is written, reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this proposal is decided about already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n closed already</source>
        <translation>
            <numerusform>%n closed already</numerusform>
            <numerusform>%n closed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were so already</source>
        <translation>
            <numerusform>%n was so already</numerusform>
            <numerusform>%n were so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by colleagues</source>
        <translation>
            <numerusform>%n taken by colleagues</numerusform>
            <numerusform>%n taken by colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed to others meanwhile</source>
        <translation>
            <numerusform>%n handed to others meanwhile</numerusform>
            <numerusform>%n handed to others meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another state meanwhile</source>
        <translation>
            <numerusform>%n in another state meanwhile</numerusform>
            <numerusform>%n in another state meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yours to change</source>
        <translation>
            <numerusform>%n not yours to change</numerusform>
            <numerusform>%n not yours to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer here</source>
        <translation>
            <numerusform>%n no longer here</numerusform>
            <numerusform>%n no longer here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer need a reason</source>
        <translation>
            <numerusform>%n without an answer needs a reason</numerusform>
            <numerusform>%n without an answer need a reason</numerusform>
        </translation>
    </message>
    <message>
        <source>the view was withdrawn meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another supervisor changed the view meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are as many shared views as there may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the deadline was prolonged already, which is done once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has moved the promise or says it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such outage, or the centre does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has changed or closed the outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many open outages, or appeals in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master text of the outage is another now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such article, or the centre does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has changed or withdrawn the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are as many articles as there may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody has changed the region profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the region profile would have a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre does not have one of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many files, or too large ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Nothing is written here: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone: write one like Europe/Moscow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day ends before it begins: put a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch is not within the working day: move it, or lengthen the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch takes all of the day, so that no term would ever end: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to %n character(s).</source>
        <translation>
            <numerusform>Shorten it to %n character.</numerusform>
            <numerusform>Shorten it to %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be at most %1 of these: take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program knows no such channel: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no such check: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has no topic %1: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {number} and {due} are filled in: take the other braces out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a day off as well: leave one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no day off, so nothing can be moved there: make it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a weekday and works anyway: take the mark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule gives a term for the final answer: add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval and prolongation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengths of replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks of replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics that need proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply says something on the matter, and is not thanks and «considered» alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is broken gets a day by which it is put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Done» comes with a photo or an act, where the topic needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laws are named shortly, not by their full titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field is left to fill; name and address are this citizen&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everybody reads, nobody&apos;s telephone, address or papers stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rating is asked for what was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply fits into what its channel takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise has its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen is not told to turn to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTab</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>promised for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1, says %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>All appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Publish as an addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second answer under the first. The editor opens, to take out what is said twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens as a draft; send it again when it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the text as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is seen beside the appeal; it can be accepted, changed or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is published; the text stays in the history of the appeal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the text to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the appeal now sees it as your proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand it to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this computer among the earlier versions for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second answer under the first (%1). The editor opens, to take out what is said twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge base opens, your text beside what stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open both texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyState</name>
    <message>
        <source>on approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by a later one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>there is no such topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: today, tomorrow, overdue, &lt;2h, &lt;14:30, 12.11, &lt;=15.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: today, yesterday, &lt;2h, 12.11, &gt;=01.11, 01.11-05.11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of the name will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline: today, overdue, &lt;2h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it came: yesterday, &gt;=01.11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic or group of topics, any part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sector: housing, roads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who must act, any part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers: a name, me, nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel it came by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state: new, in work, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent, raised, ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo, repeated, resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not counted: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not counted: times, numbers and “overdue” can&apos;t be asked with a minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not counted: only one value can stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is searched as words: there is no such condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 characters are counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sector</name>
    <message>
        <source>No sector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftTape</name>
    <message>
        <source>%1 ahead, %2 overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Vakhta is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window uses the folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that window, or choose another folder with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later version of the program wrote this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in %1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is left as it is: unsent texts may still be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the profile&apos;s key or the folder from a copy, or start with another --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it belongs to you and can be written, or choose another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vakhta is open already, but its window does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is whole, and nothing here was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little and start again. If it stays so, end the program vakhta or restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given at the start does not open this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk can&apos;t be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell those who look after the computer, and start again when the disk obeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was damaged, so a new one was begun. What could be read was taken over; what was not sent may be missing. The old one is kept as %1: show it to those who look after the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the files named by --key-file and --passphrase-file, or start without them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an appeal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBanner</name>
    <message numerus="yes">
        <source>%n act(s) wait to be sent.</source>
        <translation>
            <numerusform>%n act waits to be sent.</numerusform>
            <numerusform>%n acts wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you do is kept here and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection since %1. Work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading appeals: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading appeals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ones are here already, work can begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connection is back. %n act(s) need attention.</source>
        <translation>
            <numerusform>The connection is back. %n act needs attention.</numerusform>
            <numerusform>The connection is back. %n acts need attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do is kept and waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts are in their places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers in place of the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent there. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space on the disk. Only reading is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is whole. Free some space and work goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeals on this computer were damaged and are being loaded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and unsent acts are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre was restored from a copy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older copy of the centre&apos;s data was put in its place. Noticed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts accepted again: %1, not accepted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take what is written. Only reading is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is whole. Tell those who look after the computer; work goes on by itself once the disk obeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>System</name>
    <message>
        <source>Social networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback platform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>today at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ActBar</name>
    <message>
        <source>Priority and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resonance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to another operator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link to the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolong the deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic and place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this executor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place on a map…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AlertCard</name>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While another window is in front, the desktop tells what has come; else this window does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then only missing persons are told at once; what else has come is told afterwards. The hours are the region&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::Alerts</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AlikeDialog</name>
    <message>
        <source>The reply, and what it has otherwise than the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve alike replies together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike replies, Space leaves one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ only in names, addresses, days and numbers: what is otherwise than in the first is marked. Space leaves out one that should wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %n replies</source>
        <translation>
            <numerusform>Approve %n reply</numerusform>
            <numerusform>Approve %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::AppealActs</name>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate several by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are we waiting for? Colleagues will see it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the appeal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is published. A reason may be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no published answer. Write the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the appeal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Colleagues will see it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the reply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be changed? The author will see these remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the proposal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Its author will see it in the journal and the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen reads it where he wrote. The appeal stays open, and the term of the final answer runs from the first interim one where the region says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Say of %n promise(s) whether to watch it.</source>
        <translation>
            <numerusform>Say of %n promise whether to watch it.</numerusform>
            <numerusform>Say of %n promises whether to watch them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the promise kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”. What was done may be added; colleagues will see it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day for the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”. Write to the citizen why, and by when it will be: the day is taken from your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it and tell the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day ahead is named yet, like “by 20 May”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the day by which it will be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this executor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and whose it may be? The appeal waits for another executor, and its history tells this. The citizen is not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back for another executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues will see it in the history, the citizen will not. Type @ to call one of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AppealFacts</name>
    <message>
        <source>not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AppealPane</name>
    <message>
        <source>No appeal is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list: arrows move, Enter opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n record(s)</source>
        <translation>
            <numerusform>All %n record</numerusform>
            <numerusform>All %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several appeals are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no appeal is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal is: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal has no deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to your appeal No. {number} needs more time: its deadline is now {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline stays: the region&apos;s profile prolongs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prolonged already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal has no links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal does not tell of a missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for 112 and the search team is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal has no mark of a missing person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AppealRowDelegate</name>
    <message>
        <source>No longer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ApproverPage</name>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New replies appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list when it comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen still waits for the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is due %1, %2 left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published as soon as you approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your word somebody publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reply to decide on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what to change, then return it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 is returned with your remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to decide on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined is new, struck out was in the version before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return with the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that wait, the most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to change before it can go, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the reply, return it where there are remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list, then leave the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve with %n alike…</source>
        <translation>
            <numerusform>Approve with %n alike…</numerusform>
            <numerusform>Approve with %n alike…</numerusform>
        </translation>
    </message>
    <message>
        <source>no reply waits here for your word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are remarks on this reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replies are approved</source>
        <translation>
            <numerusform>%n reply is approved</numerusform>
            <numerusform>%n replies are approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided about or changed meanwhile and stay</source>
        <translation>
            <numerusform>%n was decided about or changed meanwhile and stays</numerusform>
            <numerusform>%n were decided about or changed meanwhile and stay</numerusform>
        </translation>
    </message>
    <message>
        <source>this reply is not yours to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no words of the reply are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark on the selected words of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the alike replies together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other reply says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n alike…</source>
        <translation>
            <numerusform>And %n alike…</numerusform>
            <numerusform>And %n alike…</numerusform>
        </translation>
    </message>
    <message>
        <source>On the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deputy is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deputy any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ArticleDialog</name>
    <message>
        <source>What would be put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in from the knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any word of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles, those for the topic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles yet. Curators and supervisors write them in the knowledge base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds these words. A shorter beginning of a word finds more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ArticleNewsDialog</name>
    <message>
        <source>What is new in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out is what version %1 said, underlined what version %2 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both versions, what differs is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new version in at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ArticlePage</name>
    <message>
        <source>There are no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is a text ready for answers on one matter; each change of it is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curators and supervisors write them; here they are read and searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles are written by curators and supervisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another article is being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no article is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article holds these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter beginning of a word finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the article back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: not offered in answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet, as you left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has changed this article since you began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below is what differs between the two texts. Saving puts yours in place of it; both stay among the versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put mine in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen both texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has no text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is the current text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered in answers again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colleague&apos;s text and yours, what differs is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any word of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, as colleagues will look for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to be put into answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words ready for an answer. What differs each time stands in brackets: [day of completion]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the article, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the articles, then to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what came since is underlined, what went is struck out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name or abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search executors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “%1”. A shorter part of the name finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Assign %n appeals to</source>
        <translation>
            <numerusform>Assign %n appeal to</numerusform>
            <numerusform>Assign %n appeals to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n appeals to</source>
        <translation>
            <numerusform>Give %n appeal to</numerusform>
            <numerusform>Give %n appeals to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %n appeals is assigned by itself</source>
        <translation>
            <numerusform>Each of %n appeal is assigned by itself</numerusform>
            <numerusform>Each of %n appeals is assigned by itself</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer beside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked beside: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AttachedFiles</name>
    <message>
        <source>Attached file %1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away attached file %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::AuthorBlock</name>
    <message>
        <source>The channel does not tell who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other appeals under this name are being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other appeals under this name could not be looked for. The appeal itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else has come under this name in this channel: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other appeal(s) under the same name in the same channel, %1. Another person may have the same name.</source>
        <translation>
            <numerusform>%n other appeal under the same name in the same channel, %1. Another person may have the same name.</numerusform>
            <numerusform>%n other appeals under the same name in the same channel, %1. Another person may have the same name.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the name in all appeals of the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::BusAlerts</name>
    <message>
        <source>Vakhta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ChartsPage</name>
    <message numerus="yes">
        <source>No appeals in these %n days</source>
        <translation>
            <numerusform>No appeal in this %n day</numerusform>
            <numerusform>No appeals in these %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer period, or wait until the appeals have been loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day before: %1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social networks %1, platform %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows choose a bar, Enter opens its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, of them %3 and %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Period of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in time, by day of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts&apos; numbers by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered late %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ChoiceModel</name>
    <message>
        <source>usual for this topic by the reference list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on shift until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in work</source>
        <comment>load of an executor or a person</comment>
        <translation>
            <numerusform>%n in work</numerusform>
            <numerusform>%n in work</numerusform>
        </translation>
    </message>
    <message>
        <source>the sector alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual: so are %1 of %2 similar answered appeals, like %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named in the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual for “%1”, %2: %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual for “%1”: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this appeal was sent back from there: not theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>share of what is overdue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be mistaken for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the executor now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acts beside the executor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ClassifyDialog</name>
    <message>
        <source>Keep topic and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name of a topic, group or sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”. A shorter part of the name finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ColumnHeader</name>
    <message>
        <source>Columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::Command</name>
    <message>
        <source>Not possible now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::DayBars</name>
    <message>
        <source>Appeals received by day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::DeputyBar</name>
    <message>
        <source>Deputy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decides in place of %2 until %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::DeputyDialog</name>
    <message>
        <source>Name the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides in the approver&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deputy approves and returns replies in the approver&apos;s name; the history says who did it. Nobody approves his own reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::DraftHistoryPage</name>
    <message>
        <source>Text of the earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is no longer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you take out of a draft stands here for 90 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the earlier one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here and at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the draft now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the earlier text back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the earlier texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::DraftPicks</name>
    <message>
        <source>You wrote another text elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both are kept. Choose before sending: %n places.</source>
        <translation>
            <numerusform>Both are kept. Choose before sending: %n place.</numerusform>
            <numerusform>Both are kept. Choose before sending: %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::DuePopover</name>
    <message>
        <source>Close the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the calculation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::EditorSpelling</name>
    <message>
        <source>Spelling of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ExportBar</name>
    <message>
        <source>The export was stopped, no file was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::FileStrip</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) at the source</source>
        <translation>
            <numerusform>%n photo at the source</numerusform>
            <numerusform>%n photos at the source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more photo(s) at the source</source>
        <translation>
            <numerusform>%n more photo at the source</numerusform>
            <numerusform>%n more photos at the source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::FileViewer</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::FoundPromises</name>
    <message>
        <source>A promise to the citizen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise to the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We remind you %1 unless it is kept by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Promise %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, watch it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::HandOverPane</name>
    <message>
        <source>Nothing has changed yet. Look at who would receive what, then move it by one button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person on the board and press Enter: you will see who would receive his appeals before anything moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom the appeals go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken back by one act while the new owner still has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenly to everybody who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, has %2, not on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who could receive them is on shift. Choose a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n appeals</source>
        <translation>
            <numerusform>Move %n appeal</numerusform>
            <numerusform>Move %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeals wait to be moved</source>
        <translation>
            <numerusform>%n appeal waits to be moved</numerusform>
            <numerusform>%n appeals wait to be moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board shows it already; the centre confirms it when there is a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every appeal has its new owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stayed where they are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appeal that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take back %n appeals</source>
        <translation>
            <numerusform>Take back %n appeal</numerusform>
            <numerusform>Take back %n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::HistoryView</name>
    <message>
        <source>Record %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::HourLedger</name>
    <message>
        <source>counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::JournalDetail</name>
    <message>
        <source>It is kept on this computer and goes out by itself. Until then you can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way; it can no longer be taken back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was applied. Everything else goes out as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen has not seen your text. It is kept here whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the text as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, put it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two replies to one appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>only in yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen sees it; it can&apos;t be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed the same paragraphs on two computers. Nothing is sent until you choose; both texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appeal is no longer yours to see. Your text is kept here whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the appeal now decides about it: accepts, changes or declines. You will see that here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has it already; it can&apos;t be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has it already. The appeals can be handed back, each unless somebody moved it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2, you sent yours %3. The citizen has not seen the second one. Both texts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the other computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at the centre and in the earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here and at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here and, as a draft, at the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it back before it went out. The text is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took it back before it went out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::JournalModel</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n acts</source>
        <translation>
            <numerusform>%n act</numerusform>
            <numerusform>%n acts</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest goes out as usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::JournalPage</name>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done here and what the centre knows of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No act is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every act of yours will stand here until the centre has confirmed it, and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way already and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back to those who had them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main thing about the chosen act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen act back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list, then leave the journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::KeyCard</name>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present passphrase is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is set. Nobody can restore it: keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::KeyPage</name>
    <message>
        <source>Vakhta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the desktop&apos;s keyring for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop may open a window of its own for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile opens with its passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring did not give the key. The passphrase that was set here opens the profile, and the keyring gets the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals, drafts and unsent acts on this computer are encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals and drafts are kept on this computer encrypted, and this desktop has no keyring for the key. The passphrase is asked for at each start. Nobody can restore it: write it down and keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this profile is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the desktop&apos;s keyring nor a passphrase gives it. Drafts and acts that were not sent are whole in %1. Open the keyring, or put the profile&apos;s keys.json back, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the file %1, chosen at an earlier start. Start with --key-file and this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and acts that were not sent stay whole: they move into a folder with today&apos;s date inside %1, and open there when the passphrase is remembered. Appeals are loaded from the centre anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this one aside and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and type again. Wrong ones do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::KeysModel</name>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, usually %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::KeysPage</name>
    <message>
        <source>Give another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc goes back and closes, nothing is lost. In lists: arrows move, Enter opens, Space marks, Shift+arrows and Ctrl+A mark several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is the same everywhere and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key of “%1”. Esc leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed for typing and in lists. Take a function key, or one with Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Give that another key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is done by %2 from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no key any more. The palette still finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its usual key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::LastAct</name>
    <message>
        <source>Nothing here can be taken back any more: see the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back in part: the rest has gone out, see the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back; the text is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::LinkDialog</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text it stands as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not opened: this computer has no program for such links. The address can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::LinksButton</name>
    <message numerus="yes">
        <source>%n link(s)…</source>
        <translation>
            <numerusform>%n link…</numerusform>
            <numerusform>%n links…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ListExport</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, semicolons (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n appeal(s)</source>
        <translation>
            <numerusform>Export %n appeal</numerusform>
            <numerusform>Export %n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported: the name must end in .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported: a workbook holds %1 rows. Choose CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported: there is no room for “%1”. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported: “%1” cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::LoadModel</name>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>leaves in %n min</source>
        <translation>
            <numerusform>leaves in %n min</numerusform>
            <numerusform>leaves in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the common queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::LockPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works here. What was typed is kept, the exchange with the centre goes on. The password of the sign-in opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 works here. What was typed is kept, the exchange with the centre goes on. The profile&apos;s passphrase opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not open the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard layout and type again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::MainWindow</name>
    <message>
        <source>Vakhta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appeal of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous appeal of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with the centre now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of a reply is not saved: the disk does not take it. Free some space, and it is saved by itself. Closing the window once more loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would open the window again: set a passphrase first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only beside a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a list, an appeal by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n saved view(s) could not be read and are left out; the others are whole</source>
        <translation>
            <numerusform>%n saved view could not be read and is left out; the others are whole</numerusform>
            <numerusform>%n saved views could not be read and are left out; the others are whole</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no appeal is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there are %n windows already</source>
        <translation>
            <numerusform>there is %n window already</numerusform>
            <numerusform>there are %n windows already</numerusform>
        </translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the appeal in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows: they come back at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Vakhta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (window %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the appeal, outage or search…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::MarkedActs</name>
    <message numerus="yes">
        <source>Comment on %n appeals</source>
        <translation>
            <numerusform>Comment on %n appeal</numerusform>
            <numerusform>Comment on %n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>Colleagues will see it in the history of each, the citizens will not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n appeals</source>
        <translation>
            <numerusform>Tag %n appeal</numerusform>
            <numerusform>Tag %n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>Separate several by commas. They are added to those there are; a minus before a tag takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeals on hold?</source>
        <translation>
            <numerusform>Put %n appeal on hold?</numerusform>
            <numerusform>Put %n appeals on hold?</numerusform>
        </translation>
    </message>
    <message>
        <source>What are we waiting for? Colleagues will see it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeals on hold</source>
        <translation>
            <numerusform>Put %n appeal on hold</numerusform>
            <numerusform>Put %n appeals on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n appeals?</source>
        <translation>
            <numerusform>Reopen %n appeal?</numerusform>
            <numerusform>Reopen %n appeals?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why? Colleagues will see it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n appeals</source>
        <translation>
            <numerusform>Reopen %n appeal</numerusform>
            <numerusform>Reopen %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n appeals?</source>
        <translation>
            <numerusform>Close %n appeal?</numerusform>
            <numerusform>Close %n appeals?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their answers are published. A reason may be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some have no published answer. Write the reason; it goes to each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close %n appeals</source>
        <translation>
            <numerusform>Close %n appeal</numerusform>
            <numerusform>Close %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n appeals</source>
        <translation>
            <numerusform>%1: %n appeal</numerusform>
            <numerusform>%1: %n appeals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::MarkedPane</name>
    <message numerus="yes">
        <source>Assign %n appeals to an executor…</source>
        <translation>
            <numerusform>Assign %n appeal to an executor…</numerusform>
            <numerusform>Assign %n appeals to an executor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n appeals to another operator…</source>
        <translation>
            <numerusform>Hand over %n appeal to another operator…</numerusform>
            <numerusform>Hand over %n appeals to another operator…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n appeals into work</source>
        <translation>
            <numerusform>Take %n appeal into work</numerusform>
            <numerusform>Take %n appeals into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n appeals back to the queue</source>
        <translation>
            <numerusform>Give %n appeal back to the queue</numerusform>
            <numerusform>Give %n appeals back to the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the priority of %n appeals</source>
        <translation>
            <numerusform>Change the priority of %n appeal</numerusform>
            <numerusform>Change the priority of %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n appeals…</source>
        <translation>
            <numerusform>Tag %n appeal…</numerusform>
            <numerusform>Tag %n appeals…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n appeals on hold…</source>
        <translation>
            <numerusform>Put %n appeal on hold…</numerusform>
            <numerusform>Put %n appeals on hold…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n appeals</source>
        <translation>
            <numerusform>Resume %n appeal</numerusform>
            <numerusform>Resume %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n appeals…</source>
        <translation>
            <numerusform>Comment on %n appeal…</numerusform>
            <numerusform>Comment on %n appeals…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n appeals…</source>
        <translation>
            <numerusform>Close %n appeal…</numerusform>
            <numerusform>Close %n appeals…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n appeals…</source>
        <translation>
            <numerusform>Reopen %n appeal…</numerusform>
            <numerusform>Reopen %n appeals…</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of colleagues: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes out in ten seconds; until then Ctrl+Z takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::MentionPicker</name>
    <message>
        <source>%1 · %2 · on shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues to call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::MissingBlock</name>
    <message>
        <source>Mark: missing person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for 112 and the search team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person seems to be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says so. With the mark it stands above all for everybody and is told at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, with all reposts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::MonthModel</name>
    <message>
        <source>%1: working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an hour shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: works though a weekend, an hour shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: works though a weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: day off, moved from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::MovedTerms</name>
    <message>
        <source>no term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, would be %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::OutagePage</name>
    <message numerus="yes">
        <source>%n appeals came late.</source>
        <translation>
            <numerusform>%n appeal came late.</numerusform>
            <numerusform>%n appeals came late.</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 takes them in and gives them the current text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no master text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not saved: citizens get version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeals</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>What is told to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: by %n characters</source>
        <translation>
            <numerusform>%1: by %n character</numerusform>
            <numerusform>%1: by %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it one outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in and answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last act is still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role does not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no master text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the changed text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody has the current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no current text waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeals do not have the current text</source>
        <translation>
            <numerusform>%n appeal does not have the current text</numerusform>
            <numerusform>%n appeals do not have the current text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citizens get the current text</source>
        <translation>
            <numerusform>%n citizen gets the current text</numerusform>
            <numerusform>%n citizens get the current text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n wait for you</source>
        <translation>
            <numerusform>%1; %n waits for you</numerusform>
            <numerusform>%1; %n wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are approved</source>
        <translation>
            <numerusform>%n reply is approved</numerusform>
            <numerusform>%n replies are approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outage is over: %n appeals are closed</source>
        <translation>
            <numerusform>The outage is over: %n appeal is closed</numerusform>
            <numerusform>The outage is over: %n appeals are closed</numerusform>
        </translation>
    </message>
    <message>
        <source>The citizen&apos;s own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this one out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master text: each citizen gets it with a greeting of his own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take late arrivals in, give the current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the outages, then to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outage is open, nobody is searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When several appeals of one place and topic come close together, or tell of one missing person, they are suggested here. Marked appeals of a list can be put together with Ctrl+Shift+G.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until it is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has changed it since you began to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stage needs another text: this one would no longer be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 goes as an interim answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 goes as the final reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>he is still searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works still go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no outage or search is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n texts can&apos;t go as they are: look at what is found in them.</source>
        <translation>
            <numerusform>%n text can&apos;t go as it is: look at what is found in it.</numerusform>
            <numerusform>%n texts can&apos;t go as they are: look at what is found in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search is over: %n appeals are closed</source>
        <translation>
            <numerusform>The search is over: %n appeal is closed</numerusform>
            <numerusform>The search is over: %n appeals are closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches and outages, suggested ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages and searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals, whoever lacks the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, the newest at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed: who wrote, or what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for all in the log, Enter writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for all: Enter writes it into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: goes on, or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known, and what comes next; the greeting is put before it for each citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm what is suggested, save the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all these texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and its appeals together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the appeal out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute log, or who wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for all in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::PageStates</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::Palette</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a list or an appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, list, executor, district or number of an appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the palette has found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”. A shorter part of a word finds more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::PartedText</name>
    <message>
        <source>Previous part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Part %1 of %2, %n character(s) in all</source>
        <translation>
            <numerusform>Part %1 of %2, %n character in all</numerusform>
            <numerusform>Part %1 of %2, %n characters in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::Printing</name>
    <message>
        <source>printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source>Vakhta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved as PDF: %n page(s)</source>
        <translation>
            <numerusform>Saved as PDF: %n page</numerusform>
            <numerusform>Saved as PDF: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n page(s)</source>
        <translation>
            <numerusform>Sent to the printer: %n page</numerusform>
            <numerusform>Sent to the printer: %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has %1 appeals; %2 go on paper. Export it to a file instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed whole: the printer, or the file, did not take it. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileCalendar</name>
    <message>
        <source>Moved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month: Space marks a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the year that are not as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space goes through what a day may be: a weekday works, is off, or is an hour shorter; a weekend is off or works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published up to the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms that end later are shown as estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day whose rest it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) not as usual</source>
        <translation>
            <numerusform>%1: %n day not as usual</numerusform>
            <numerusform>%1: %n days not as usual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileDeadlines</name>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each clock the rules are tried from above, and the first that fits counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of terms, in the order in which they are tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never counts: «%1» stands before it and takes all of this. Move it above that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileHours</name>
    <message>
        <source>An approved reply is published at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms in working time are counted within these hours, without lunch. A short day ends an hour earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tape above the list shows it; no term depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An approver usually takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolongation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolonged at most by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen is told about a prolonged term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the citizen is told; {number} and {due} are filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProfilePage</name>
    <message>
        <source>Show what is faulty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your change was not taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept whole, and can go on over what the profile is by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague has changed the same: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours stands here. «As the centre has it» below takes theirs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisors and administrators change the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change waits for the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it counts already; for everybody, once the centre has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role does not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last act is still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region profile is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the centre has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the region profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only among the rules of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the changed profile for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what is faulty in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule of terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the rule of terms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the rule of terms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the region profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a region profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the parts of the profile, then to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the region profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region document (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written: choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region profile is in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a region profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read, or is too large for a region&apos;s document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no region&apos;s document: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileReplies</name>
    <message>
        <source>Checks of a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are looked at while a reply is written. One that is off is told to nobody; what the centre itself refuses stays refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Done» needs a photo or an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In these topics; a group stands for all of its topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics where «done» needs a photo or an act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the channel takes any length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest reply: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProfileTemplates</name>
    <message>
        <source>several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be filled in stands in [square brackets].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProgressLine</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProlongDialog</name>
    <message>
        <source>Prolong and tell the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prolong the deadline?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to prolong by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A deadline is prolonged once, by at most %n day(s). The citizen gets this notice where he wrote.</source>
        <translation>
            <numerusform>A deadline is prolonged once, by at most %n day. The citizen gets this notice where he wrote.</numerusform>
            <numerusform>A deadline is prolonged once, by at most %n days. The citizen gets this notice where he wrote.</numerusform>
        </translation>
    </message>
    <message>
        <source>By days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deadline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::PromiseBlock</name>
    <message>
        <source>Promised to the citizen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Promise %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ProposalBlock</name>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is accepted goes for approval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::QueueFilters</name>
    <message>
        <source>By slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All districts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By executor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::QueueList</name>
    <message>
        <source>Appeals of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacious, three lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual, two lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense, one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s)</source>
        <translation>
            <numerusform>%n appeal</numerusform>
            <numerusform>%n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue</source>
        <translation>
            <numerusform>, %n overdue</numerusform>
            <numerusform>, %n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>New: %n, show</source>
        <translation>
            <numerusform>New: %n, show</numerusform>
            <numerusform>New: %n, show</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::QueueModel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::QueuePage</name>
    <message numerus="yes">
        <source>Shown: %n appeal(s)</source>
        <translation>
            <numerusform>Shown: %n appeal</numerusform>
            <numerusform>Shown: %n appeals</numerusform>
        </translation>
    </message>
    <message>
        <source> of %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply, go on with the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main act of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of resonance, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark of a missing person, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list: spacious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list: usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list: dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there are %n views already</source>
        <translation>
            <numerusform>there is %n view already</numerusform>
            <numerusform>there are %n views already</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the list as the view is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and mark of the view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no saved view is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and mark of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the view to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the view as my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only supervisors change what is shown to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the centre does not have it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no view of your own is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shared view is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is shown to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered appeals like this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other appeals of the same author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the appeal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One outage of the marked appeals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no appeals are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your role does not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text for 112 and the search team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search of the missing person, with all reposts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::QuickFilters</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mine, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only overdue, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only due today, on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only without executor, on or off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::QuotedArticles</name>
    <message>
        <source>“%1”, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the knowledge base: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has version %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply says what an earlier one said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::RefusedList</name>
    <message>
        <source>Appeals that were left as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left as they are: %n</source>
        <translation>
            <numerusform>Left as they are: %n</numerusform>
            <numerusform>Left as they are: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::RefusedModel</name>
    <message>
        <source>an appeal that is no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::RemarkBlock</name>
    <message>
        <source>To these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the words of remark %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are no longer in the reply.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyBlock</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, version %1. Saved here and at the centre %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, version %1. Saved on this computer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions of your draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, two texts: choose before sending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyCard</name>
    <message>
        <source>Version %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the answer, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyChecks</name>
    <message>
        <source>Check of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not let it go: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, finding %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval usually takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Send it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked without remarks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the dictionary: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. F7 offers what may be meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyContext</name>
    <message>
        <source>The appeal being answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approver&apos;s remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The executor&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No executor is assigned yet. F8 assigns one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar, answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ReplyPage</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be sent yet, in the way: %1. Ctrl+Enter goes to the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here and at the centre at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk does not take it. Keep the window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 goes to approval in 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the citizen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, the text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, everybody will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, only the author will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply to %1 goes to approval when the connection is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the next appeal of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the previous appeal of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the reply, its text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n too many</source>
        <translation>
            <numerusform>%1, %n too many</numerusform>
            <numerusform>%1, %n too many</numerusform>
        </translation>
    </message>
    <message>
        <source>type it, Enter goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the executor names it, Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the appeal&apos;s deadline, Enter takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling: what may be meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more similar appeals are answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the reply of the first similar appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the reply of the second similar appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the reply of the third similar appeal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: yours would be a second answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours would be a second answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send mine all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file to the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in from the knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::RulesModel</name>
    <message>
        <source>Never counts: «%1» stands before it and takes all of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SavedViews</name>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diamond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexagon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SearchField</name>
    <message>
        <source>Search in appeals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, number, address or author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SearchPanel</name>
    <message>
        <source>What can be searched by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SectorBars</name>
    <message>
        <source>Appeals received by sector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SettingsPage</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spacious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals, drafts and unsent acts stay on this computer after signing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are not encrypted: this build uses the distribution&apos;s SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No centre is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are encrypted with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies are looked through with the Russian dictionary of this computer. F7 in a reply offers what may be meant. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no Russian dictionary, so nothing is marked: install the package hunspell-ru and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ShareLine</name>
    <message>
        <source>Share answered in time by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::ShiftTape</name>
    <message>
        <source>Deadlines of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1–%2: %n deadline(s) wait</source>
        <translation>
            <numerusform>%1–%2: %n deadline waits</numerusform>
            <numerusform>%1–%2: %n deadlines wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::Sidebar</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SidebarModel</name>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, %n overdue</source>
        <translation>
            <numerusform>, %n overdue</numerusform>
            <numerusform>, %n overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>My views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline with what is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The shift is longer than the sign-in. Drafts are in place, %n acts wait to be sent.</source>
        <translation>
            <numerusform>The shift is longer than the sign-in. Drafts is in place, %n act waits to be sent.</numerusform>
            <numerusform>The shift is longer than the sign-in. Drafts are in place, %n acts wait to be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift is longer than the sign-in. Drafts are in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n appeals are on this computer.</source>
        <translation>
            <numerusform>%n appeal is on this computer.</numerusform>
            <numerusform>%n appeals are on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>An address without encryption, http, is taken only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address of the centre, for example https://centre.example; the administrator knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. Write it like https://centre.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days without the centre</source>
        <translation>
            <numerusform>%n day without the centre</numerusform>
            <numerusform>%n days without the centre</numerusform>
        </translation>
    </message>
    <message>
        <source>Appeals on this computer are shown again when it answers. Drafts and unsent acts are whole, and go out by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::SimilarBlock</name>
    <message>
        <source>rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar appeals are being looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar appeals could not be looked for. The appeal itself is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it has been answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert the reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::StartFaultPage</name>
    <message>
        <source>Vakhta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::StatisticsModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::StatusStrip</name>
    <message numerus="yes">
        <source>Sending %n act(s)</source>
        <translation>
            <numerusform>Sending %n act</numerusform>
            <numerusform>Sending %n acts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait to be sent</source>
        <translation>
            <numerusform>%n act waits to be sent</numerusform>
            <numerusform>%n acts wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n need attention</numerusform>
            <numerusform>%n needs attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Without the centre appeals are shown for %n more day(s)</source>
        <translation>
            <numerusform>%1. Without the centre appeals are shown for %n more day</numerusform>
            <numerusform>%1. Without the centre appeals are shown for %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::SupervisorPage</name>
    <message>
        <source>Shift: %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list of the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here when the administrator adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without an executor</source>
        <translation>
            <numerusform>%n without an executor</numerusform>
            <numerusform>%n without an executor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed already</source>
        <translation>
            <numerusform>%n missed already</numerusform>
            <numerusform>%n missed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on approval</source>
        <translation>
            <numerusform>%n on approval</numerusform>
            <numerusform>%n on approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in time</source>
        <translation>
            <numerusform>%n in time</numerusform>
            <numerusform>%n in time</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %n appeals</source>
        <translation>
            <numerusform>Chosen: %n appeal</numerusform>
            <numerusform>Chosen: %n appeals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeals are handed over</source>
        <translation>
            <numerusform>%n appeal is handed over</numerusform>
            <numerusform>%n appeals are handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeals are taken back</source>
        <translation>
            <numerusform>%n appeal is taken back</numerusform>
            <numerusform>%n appeals are taken back</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the shift and their load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out the plan of a hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the plan, then the shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::TemplateBar</name>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of replies, list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this template: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”, filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”, to be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::TermComparison</name>
    <message>
        <source>No rule gives it a term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the term would be another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the changed rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::TermsPane</name>
    <message>
        <source>Terms that were given stay: an appeal is counted by the new rules from the next act that moves its term. New appeals, prolongations and checks follow them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeals whose term would move most; Enter shows why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal thought up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed: terms are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right what is faulty, then terms are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open appeals are being counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open appeal on this computer to try the rules on; the one below can be thought up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of %n open appeal(s) would get another term.</source>
        <translation>
            <numerusform>The %n open appeal would keep its term.</numerusform>
            <numerusform>None of %n open appeals would get another term.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Were %n open appeal(s) counted anew: %1 earlier, %2 later, %3 as before.</source>
        <translation>
            <numerusform>Were %n open appeal counted anew: %1 earlier, %2 later, %3 as before.</numerusform>
            <numerusform>Were %n open appeals counted anew: %1 earlier, %2 later, %3 as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be overdue now.</source>
        <translation>
            <numerusform>%n of them would be overdue now.</numerusform>
            <numerusform>%n of them would be overdue now.</numerusform>
        </translation>
    </message>
    <message>
        <source>no term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by the rule %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be due %1; by the rules of now %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::TextPair</name>
    <message>
        <source>The two texts are the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::TopBar</name>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of my shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of the whole shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently opened appeals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::VersionModel</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vakhta::ViewDialog</name>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::Windows</name>
    <message>
        <source>This reply is being written in another window, which is in front now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply is being written here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vakhta::WordsDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
