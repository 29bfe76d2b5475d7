#pragma once

#include "app/core/appeal_reader.h"
#include "app/core/draft_merge.h"
#include "app/core/preflight.h"
#include "app/core/presence.h"
#include "app/core/remarks.h"
#include "ui/pages/promise_choices.h"
#include "ui/pages/similar_block.h"
#include "ui/text/clock.h"

#include <QFuture>
#include <QSet>
#include <QTextCursor>
#include <QUuid>
#include <QWidget>

class QTimer;

namespace vakhta {

class AttachedFiles;
class Banner;
class Button;
class ChipLabel;
class DraftKeeper;
class EditorSpelling;
class IconLabel;
class Label;
class LengthMeter;
class PageStates;
class Pictures;
class QuotedArticles;
class ReplyChecks;
class ReplyContext;
class ReplyEditor;
class Spelling;
class TemplateBar;
struct FindingWords;
struct ReplyChecksView;
struct LocalTime;

/// Writing a reply: the appeal at the left, the text, what stands in its way at the right. Every keystroke is on the disk
/// within a second; leaving loses nothing.
class ReplyPage final : public QWidget
{
    Q_OBJECT

public:
    ReplyPage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    /// Opens the draft, else the text that was returned, else an empty page.
    void open(qint64 appeal);
    qint64 appeal() const { return m_appeal; }
    /// Opens it with an earlier text in place of what stands there; Ctrl+Z brings that back.
    /// `args`: the proposal it accepts, the published reply it adds to.
    void openWith(qint64 appeal, const QString &text, const Arguments &args = {});
    /// Gives what is unsaved to the disk: before the window closes. True: there was nothing; else flushed() follows.
    bool flush();
    /// The text of this appeal is shown or not yet on the disk: `shown` says whether the page is.
    bool holds(qint64 appeal, bool shown) const;
    QString number() const { return m_card.appeal.number; }
    /// The user has gone on: from here on nothing of the appeal's changes is taken in. What is unsaved goes to the disk.
    void letGo();
    /// From here on words are looked up. `spelling` outlives the page.
    void setSpelling(Spelling &spelling);
    /// From here on files are shown, and can be attached. It outlives the page.
    void setPictures(Pictures &pictures);
    void setMe(qint64 me) { m_me = me; }
    /// From here on it is told who else writes a reply, and asked before a second one goes. `presence` outlives the page.
    void setPresence(const Presence &presence);
    /// Whether a reply that is sent goes out by itself soon: only for the words.
    void setConnected(bool connected) { m_connected = connected; }

signals:
    /// The appeal is another, and read.
    void begun();
    /// The disk took all texts, or refused one.
    void flushed(bool kept);
    /// Back to where the user came from. The text is kept.
    void done();
    /// A reply to this appeal waits in the outbox.
    void sent(qint64 appeal);
    /// The reply waits in the outbox and can be taken back; `words` is for the toast.
    void acted(const QList<QUuid> &operations, const QString &words);
    void openAppeal(qint64 appeal);
    /// So many rows further in the list; the text is kept.
    void neighbourAsked(int steps);
    void historyAsked(qint64 appeal);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeEditorColumn();
    QWidget *makeHead();
    QWidget *makeFoot();
    void addShortcuts();
    void leave();
    void leaveFor(int steps);
    void loadRegion();
    void loadCard(bool first);
    void startWith(const AppealCard &card);
    void takeCard(AppealCard card, bool knowsAll);
    void changed();
    void showAround();
    void showSaved();
    void nameBack(const QString &words);
    void showSaveFault(const Error &error);
    void check();
    void findFaults(const QString &text);
    void showLength(const QString &text);
    ReplyChecksView checksView(const QString &text) const;
    void showVerdict(const QString &text);
    FindingWords wordsOf(const ReplyFinding &finding, const QString &text) const;
    QString keyOf(const ReplyFinding &finding) const;
    bool isInTheWay(const ReplyFinding &finding) const;
    int inTheWay() const;
    bool goToObstacle();
    void offerSpelling();
    void decidePromise(int number, std::optional<bool> kept);
    Span placeOf(const ReplyFinding &finding) const;
    void goTo(const ReplyFinding &finding);
    void repair(int finding);
    void leave(int finding, bool left);
    void walkFindings(int step);
    void takeTemplate(const QString &text);
    void askArticle();
    void insertArticle(const Article &article);
    void askSimilar();
    void insertSimilar(int number);
    void fillField(const QString &name, const QString &value, const QString &origin);
    void enterField(const QString &name, const QString &value);
    void dropEmptyFields();
    void showFields();
    void submit();
    std::vector<Colleague> writers() const;
    void showWriters();
    bool asksFirst();
    void sendBeside();
    void submitted(const QUuid &operation);
    void pick(int place, Pick pick);
    void findRemarked(const QString &text);
    void findOverlaps(const QString &text);
    LocalTime here() const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    qint64 m_appeal = 0;
    quint64 m_asked = 0; // answers for an appeal left meanwhile are dropped
    bool m_loaded = false;
    bool m_submitting = false;
    std::optional<QString> m_takenBack; // to be put in place of the text once it is read
    bool m_connected = true;
    qint64 m_me = 0;
    const Presence *m_presence = nullptr;
    bool m_asksFirst = false;  // whether a second reply is to go
    QSet<qint64> m_beside;     // whose writing the user knows of, and sends his own
    Arguments m_args; // what the reply is sent with besides its text
    AppealCard m_card;
    QFuture<Result<std::vector<SimilarAppeal>>> m_asksSimilar; // told to stop when the user goes on
    SimilarFound m_similar;
    Region m_region;
    QString m_theirText; // the other draft, until the user has picked in every place
    QString m_fork;      // where the two parted
    std::vector<Overlap> m_overlaps;
    ReplyFacts m_facts;
    QString m_checked; // the text that these are of
    std::vector<Remark> m_remarks;  // with which it was returned
    std::vector<Span> m_remarked;   // where their phrases stand
    std::vector<ReplyFinding> m_findings; // those that block first, as they are numbered
    PromiseChoices m_promises;
    QSet<QString> m_left; // findings the author leaves as they are, see keyOf()
    struct FilledField
    {
        QString name;
        QString origin;
        QString value; // as it was put in; places that say otherwise are the author's own words now
        std::vector<QTextCursor> places;
    };
    std::vector<FilledField> m_filled;
    bool m_filling = false;

    DraftKeeper *m_keeper;
    ReplyContext *m_context;
    Banner *m_writers;
    TemplateBar *m_templates;
    ReplyEditor *m_text;
    AttachedFiles *m_files;
    EditorSpelling *m_spelling;
    QuotedArticles *m_quoted;
    ReplyChecks *m_checks;
    LengthMeter *m_meter;
    PageStates *m_states;
    ChipLabel *m_version;
    ChipLabel *m_channel;
    IconLabel *m_savedIcon;
    Label *m_saved;
    Label *m_length;
    Label *m_verdict;
    Button *m_submit;
    Button *m_back;
    Button *m_history;
    QTimer *m_minute;
};

} // namespace vakhta
