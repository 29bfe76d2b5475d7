#include "ui/pages/appeal_acts.h"

#include "app/core/proposals.h"
#include "app/core/when_ready.h"
#include "ui/pages/attached_files.h"
#include "ui/pages/hand_out.h"
#include "ui/pages/mention_picker.h"
#include "ui/pages/offered_acts.h"
#include "ui/pages/reply_context.h"
#include "ui/text/error_text.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace vakhta {

AppealActs::AppealActs(AppealEditor &editor, Clock clock, const RowContext &context, QWidget *window)
    : QObject(window)
    , m_editor(editor)
    , m_clock(std::move(clock))
    , m_context(context)
    , m_window(window)
{
}

void AppealActs::perform(OperationKind kind, const AppealCard &card)
{
    if (takesWords(kind)) {
        ask(kind, card);
        return;
    }
    Arguments args;
    if (const Reply *reply = replyToDecide(card))
        args.reply = reply->id;
    record(kind, card.appeal, args);
}

namespace {

WordsDialog::Question questionOf(OperationKind kind, const Appeal &appeal)
{
    const bool empty = !needsWords(kind, appeal.status);
    switch (kind) {
    case OperationKind::Comment:
        return {AppealActs::tr("Comment"), AppealActs::tr("Colleagues will see it in the history, the citizen will not. Type @ to call one of them."),
                AppealActs::tr("Add comment"), {}, empty};
    case OperationKind::Tag:
        return {AppealActs::tr("Tags"), AppealActs::tr("Separate several by commas."), AppealActs::tr("Save tags"), appeal.tags, true};
    case OperationKind::Hold:
        return {AppealActs::tr("Put on hold?"), AppealActs::tr("What are we waiting for? Colleagues will see it in the history."),
                AppealActs::tr("Put on hold"), {}, empty};
    case OperationKind::NotOurs:
        return {AppealActs::tr("Not for this executor?"),
                AppealActs::tr("Why, and whose it may be? The appeal waits for another executor, and its history tells this. The citizen is not sent anywhere."),
                AppealActs::tr("Send back for another executor"), {}, empty};
    case OperationKind::Close:
        return {AppealActs::tr("Close the appeal?"),
                empty ? AppealActs::tr("The answer is published. A reason may be added.")
                      : AppealActs::tr("There is no published answer. Write the reason."),
                AppealActs::tr("Close the appeal"), {}, empty};
    case OperationKind::Reopen:
        return {AppealActs::tr("Reopen the appeal?"), AppealActs::tr("Why? Colleagues will see it in the history."),
                AppealActs::tr("Reopen the appeal"), {}, empty};
    default:
        return {AppealActs::tr("Return the reply?"), AppealActs::tr("What must be changed? The author will see these remarks."),
                AppealActs::tr("Return with remarks"), {}, empty};
    }
}

} // namespace

qint64 publishedReply(const AppealCard &card)
{
    const Reply *reply = lastReply(card.replies, ReplyState::Published);
    return reply ? reply->id : 0;
}

void AppealActs::ask(OperationKind kind, const AppealCard &card)
{
    auto *dialog = new WordsDialog(questionOf(kind, card.appeal), m_window);
    if (kind == OperationKind::Comment)
        new MentionPicker(dialog->field(), calledIn(card.appeal, m_context.region(), m_context.me()));
    Arguments args;
    if (const Reply *reply = replyToDecide(card))
        args.reply = reply->id;
    AttachedFiles *files = kind == OperationKind::Comment ? addFiles(*dialog, card.appeal.id, AttachedTo::Note) : nullptr;
    connect(dialog, &WordsDialog::given, this, [this, kind, appeal = card.appeal, args, files](const QString &words) mutable {
        args.text = words;
        args.files = files ? files->all() : Attachments();
        record(kind, appeal, args);
    });
    dialog->open();
}

/// nullptr: there is nowhere to keep any.
AttachedFiles *AppealActs::addFiles(WordsDialog &dialog, qint64 appeal, AttachedTo to)
{
    if (!m_pictures)
        return nullptr;
    auto *files = new AttachedFiles(u"actFile"_s, &dialog);
    files->setPictures(*m_pictures);
    files->start(appeal, to);
    dialog.addBelow(files);
    dialog.takeFiles();
    connect(&dialog, &WordsDialog::filesGiven, files, &AttachedFiles::take);
    connect(files, &AttachedFiles::changed, &dialog, [&dialog, files] { dialog.setCarries(!files->all().isEmpty()); });
    connect(&dialog, &QDialog::rejected, files, &AttachedFiles::discard);
    return files;
}

void AppealActs::prioritise(const Appeal &appeal, Priority priority)
{
    Arguments args;
    args.priority = priority;
    record(OperationKind::Prioritise, appeal, args);
}

void AppealActs::flag(const Appeal &appeal, int flags)
{
    Arguments args;
    args.flags = flags;
    args.flagsSeen = appeal.flags;
    record(OperationKind::Flag, appeal, args);
}

void AppealActs::prolong(const Appeal &appeal, int days, const QString &notice)
{
    Arguments args;
    args.days = days;
    args.text = notice;
    record(OperationKind::Prolong, appeal, args);
}

/// Does what is proposed, in its author's words: a reply goes to approval with the text as it is.
void AppealActs::accept(const Message &proposal, const AppealCard &card)
{
    const auto kind = proposedAct(proposal.kind);
    if (!kind)
        return;
    Arguments args;
    args.text = proposal.text;
    args.proposal = proposal.id;
    args.files = proposal.files;
    if (*kind == OperationKind::SubmitReply)
        args.reply = publishedReply(card);
    record(*kind, card.appeal, args);
}

void AppealActs::askToDecide(OperationKind kind, const WordsDialog::Question &question, const Message &proposal, const AppealCard &card)
{
    auto *dialog = new WordsDialog(question, m_window);
    connect(dialog, &WordsDialog::given, this, [this, kind, appeal = card.appeal, id = proposal.id](const QString &words) {
        Arguments args;
        args.text = words;
        args.proposal = id;
        record(kind, appeal, args);
    });
    dialog->open();
}

/// The same in other words. A reply is changed in its editor, not here.
void AppealActs::acceptChanged(const Message &proposal, const AppealCard &card)
{
    const auto kind = proposedAct(proposal.kind);
    if (!kind)
        return;
    WordsDialog::Question question = questionOf(*kind, card.appeal);
    question.words = proposal.text;
    askToDecide(*kind, question, proposal, card);
}

void AppealActs::decline(const Message &proposal, const AppealCard &card)
{
    askToDecide(OperationKind::DeclineProposal,
                {tr("Decline the proposal?"), tr("Why? Its author will see it in the journal and the history."), tr("Decline with this reason"), {},
                 false},
                proposal, card);
}

void AppealActs::record(OperationKind kind, const Appeal &appeal, Arguments args)
{
    Operation operation;
    operation.composedAt = m_clock();
    operation.opId = newOperationId(operation.composedAt);
    operation.kind = kind;
    operation.targets = {targetOf(appeal)};
    operation.args = std::move(args);
    const QString words = tr("%1: %2").arg(operationText(kind), appealNumber(appeal.number));
    whenReady(m_editor.act(operation), this, [this, id = operation.opId, words](Result<void> kept) {
        if (kept)
            emit acted({id}, words);
        else
            emit refused(actErrorText(kept.error()));
    });
}

} // namespace vakhta
