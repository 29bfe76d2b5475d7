#include "app/core/channel_names.h"
#include "app/core/told_time.h"
#include "ui/pages/appeal_acts.h"
#include "ui/pages/attached_files.h"
#include "ui/pages/found_promises.h"
#include "ui/text/visible_text.h"
#include "ui/widgets/label.h"

#include <QScrollArea>

#include <memory>

namespace vakhta {

namespace {

/// The day an answer tells, in UTC; invalid: none that is still ahead.
QDateTime dayToldIn(const QString &words, const Profile &profile, const QDateTime &now)
{
    RegionClock &clock = RegionClock::of(profile.timeZone);
    const auto told = timeTold(words, profile, clock.local(now));
    return told ? clock.utc(*told) : QDateTime();
}

Promise seen(const Appeal &appeal, int number)
{
    const Promise &promise = appeal.promises[number - 1];
    return {.text = promise.text, .dueAt = promise.dueAt};
}

} // namespace

void AppealActs::answerInterim(const Appeal &appeal, const Profile &profile)
{
    auto *dialog = new WordsDialog({.title = tr("Interim answer"), .hint = tr("The citizen reads it where he wrote. The appeal stays open, and the term of the final answer runs from the first interim one where the region says so."),
                                    .verb = tr("Send the interim answer"), .words = {}, .most = replyLimitOf(appeal.channel, profile)},
                                   m_window);
    const auto choices = std::make_shared<PromiseChoices>();
    auto *found = new FoundPromises;
    auto *area = new QScrollArea; // many stay within the dialog
    area->setWidget(found);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(px(190));
    area->hide();
    dialog->addBelow(area);
    const auto show = [this, dialog, found, area, choices, profile] {
        found->show(choices->all(), LocalTime::of(m_clock(), profile));
        area->setVisible(!choices->all().empty());
        const int open = choices->open();
        dialog->setObstacle(open > 0 ? tr("Say of %n promise(s) whether to watch it.", nullptr, open) : QString());
    };
    connect(dialog, &WordsDialog::changed, found, [this, choices, profile, show](const QString &words) {
        choices->find(words, profile, m_clock());
        show();
    });
    connect(dialog, &WordsDialog::obstacleMet, found, [found, choices] {
        if (const int asked = found->underHand(); asked >= 0)
            return emit found->decided(asked, true); // Ctrl+Enter says yes to what it came to
        found->focusOn(choices->firstOpen());
    });
    connect(found, &FoundPromises::decided, found, [=](int number, bool kept) {
        choices->decide(number, kept);
        show();
        choices->open() > 0 ? found->focusOn(choices->firstOpen()) : dialog->focusAccept();
    });
    connect(found, &FoundPromises::asked, found, [=](int number) {
        choices->ask(number);
        show();
        found->focusOn(number);
    });
    AttachedFiles *files = addFiles(*dialog, appeal.id, AttachedTo::Interim);
    connect(dialog, &WordsDialog::given, this, [this, appeal, choices, files](const QString &words) {
        Arguments args;
        args.text = words;
        args.promises = choices->confirmed();
        args.files = files ? files->all() : Attachments();
        record(OperationKind::AnswerInterim, appeal, args);
    });
    dialog->open();
}

void AppealActs::keepPromise(const Appeal &appeal, int number)
{
    if (number < 1 || number > appeal.promises.size())
        return;
    auto *dialog = new WordsDialog({.title = tr("Is the promise kept?"),
                                    .hint = tr("“%1”. What was done may be added; colleagues will see it in the history.").arg(visibleLine(appeal.promises[number - 1].text, 200)),
                                    .verb = tr("The promise is kept"), .words = {}, .mayBeEmpty = true},
                                   m_window);
    connect(dialog, &WordsDialog::given, this, [this, appeal, number](const QString &words) {
        Arguments args;
        args.text = words;
        args.promise = number;
        args.promises = {seen(appeal, number)};
        record(OperationKind::KeepPromise, appeal, args);
    });
    dialog->open();
}

void AppealActs::movePromise(const Appeal &appeal, int number, const Profile &profile)
{
    if (number < 1 || number > appeal.promises.size())
        return;
    auto *dialog = new WordsDialog({.title = tr("Another day for the promise"),
                                    .hint = tr("“%1”. Write to the citizen why, and by when it will be: the day is taken from your words.").arg(visibleLine(appeal.promises[number - 1].text, 200)),
                                    .verb = tr("Move it and tell the citizen"), .words = {}, .most = replyLimitOf(appeal.channel, profile)},
                                   m_window);
    auto *day = new Label(TextStyle::BodyBold, &Theme::promise, dialog);
    day->setWordWrap(true);
    dialog->addBelow(day);
    const auto follow = [this, dialog, day, profile](const QString &words) {
        const QDateTime told = dayToldIn(words, profile, m_clock());
        day->setText(told.isValid() ? tr("New day: %1").arg(stampText(told, LocalTime::of(m_clock(), profile))) : tr("No day ahead is named yet, like “by 20 May”."));
        dialog->setObstacle(told.isValid() ? QString() : tr("Name the day by which it will be."));
    };
    follow({});
    connect(dialog, &WordsDialog::changed, day, follow);
    connect(dialog, &WordsDialog::given, this, [this, appeal, number, profile](const QString &words) {
        Arguments args;
        args.text = words;
        args.promise = number;
        Promise moved = seen(appeal, number);
        moved.dueAt = dayToldIn(words, profile, m_clock());
        args.promises = {seen(appeal, number), moved};
        record(OperationKind::Promise, appeal, args);
    });
    dialog->open();
}

} // namespace vakhta
