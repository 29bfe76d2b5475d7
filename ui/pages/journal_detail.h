#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QVBoxLayout;

namespace vakhta {

class Button;
class Label;
class TextPair;

/// One act of the journal: what, about what, where it stands, the kept words; where somebody answered first, both texts side
/// by side. Its buttons are what can be done about it.
class JournalDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalDetail(QWidget *parent = nullptr);

    /// `card`: of its only appeal, when it is here.
    void show(const JournalEntry &entry, bool waitsForEarlier, const AppealCard *card, const Region &region, const LocalTime &here);
    /// Time went on.
    void showState(const JournalEntry &entry, bool waitsForEarlier, const Region &region, const LocalTime &here);
    void showFault(const QString &fault);
    /// Ctrl+Enter.
    void performMain();
    void focusMain();

signals:
    void cancelAsked();
    void dismissAsked();
    void openAsked();
    void editAsked();

private:
    Button *mainButton() const;
    QWidget *makeButtons();
    void showTexts(const JournalEntry &entry, const AppealCard *card, const Region &region, const LocalTime &here);
    void showRefused(const JournalEntry &entry, const Region &region, const LocalTime &here);
    void showButtons(const JournalEntry &entry, bool inCache);

    Label *m_about;
    Label *m_title;
    Label *m_state;
    Label *m_consequence;
    TextPair *m_texts;
    Label *m_refused;
    Label *m_fault;
    Button *m_edit;
    Button *m_dismiss;
    Button *m_cancel;
    Button *m_open;
    Button *m_copy;
    QString m_text;
};

} // namespace vakhta
