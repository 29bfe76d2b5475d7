#pragma once

#include "app/core/appeal_reader.h"
#include "ui/pages/journal_remedies.h"
#include "ui/text/time_text.h"

#include <QWidget>

namespace vakhta {

class Button;
class ChannelTile;
class ChoiceCard;
class Label;
class ScrollColumn;
class TextPair;

/// One act of the journal: what, about what, where it stands, the kept words; where somebody came first, both texts side by
/// side and what can be done with one's own. Its button names what is chosen.
class JournalDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit JournalDetail(QWidget *parent = nullptr);

    struct Around
    {
        const AppealCard *card = nullptr; // of its only appeal, when it is here
        const User &me;
        const Region &region;
        const LocalTime &here;
    };
    void show(const JournalEntry &entry, bool waitsForEarlier, const Around &around);
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
    void undoAsked();
    void remedyAsked(vakhta::Remedy remedy);
    /// Nothing now: back to the list.
    void laterAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *mainButton() const;
    QWidget *makeStory();
    QWidget *makeHead();
    QWidget *makeRemedies();
    QWidget *makeButtons();
    void showTexts(const JournalEntry &entry, const Around &around);
    void showRemedies(const JournalEntry &entry, const Around &around);
    void showRefused(const JournalEntry &entry, const Region &region, const LocalTime &here);
    void showButtons(const JournalEntry &entry, bool inCache);
    void nameRemedy();
    void measureTexts();
    Remedy chosen() const;

    ChannelTile *m_tile;
    Label *m_about;
    Label *m_title;
    Label *m_state;
    Label *m_consequence;
    TextPair *m_texts;
    ScrollColumn *m_story;
    QWidget *m_choices;
    std::vector<ChoiceCard *> m_cards;
    std::vector<RemedyWords> m_remedies;
    Label *m_refused;
    Label *m_fault;
    Button *m_remedy;
    Button *m_dismiss;
    Button *m_cancel;
    Button *m_undo;
    Button *m_open;
    Button *m_copy;
    Button *m_later;
    QUuid m_shown;
    QString m_text;
};

} // namespace vakhta
