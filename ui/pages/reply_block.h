#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

class Button;
class ChipLabel;
class FileStrip;
class Label;
class RunLabel;
class PartedText;
class Pictures;

/// One answer: its state, author and time, the words, the approver's remarks. The text is the author's, shown as plain text.
class ReplyCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyCard(const QString &name, QWidget *parent = nullptr);
    /// From here on its files are shown; it outlives this.
    void setPictures(Pictures &pictures);
    void show(const Reply &reply, const Region &region, const LocalTime &here);

private:
    ChipLabel *m_state;
    Label *m_who;
    PartedText *m_text;
    FileStrip *m_files;
    RunLabel *m_remarks;
};

/// What is being answered: the draft on this computer with its button, or the last answer that left.
class ReplyBlock final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplyBlock(QWidget *parent = nullptr);
    void setPictures(Pictures &pictures) { m_reply->setPictures(pictures); }

    /// `mayWrite`: the button to go on with the draft is shown.
    void show(const AppealCard &card, const Region &region, const LocalTime &here, bool mayWrite);

signals:
    void goOnAsked();
    void historyAsked();

private:
    QWidget *makeDraft();
    void showDraft(const AppealCard &card, const Region &region, const LocalTime &here, bool mayWrite);

    Label *m_meta;
    Button *m_history;
    QWidget *m_draft = nullptr;
    RunLabel *m_words = nullptr;
    Label *m_length = nullptr;
    Button *m_goOn = nullptr;
    ReplyCard *m_reply;
};

} // namespace vakhta
