#pragma once

#include "app/core/appeal_reader.h"
#include "ui/models/row_context.h"

#include <QUuid>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QStackedLayout;
class QTimer;

namespace vakhta {

class Banner;
class Button;
class ChoiceBox;
class DifferenceView;
class Label;
class LongList;
class OutageLines;
class PageStates;

/// The knowledge base: articles with all their versions, to be read and searched by everybody, written by those who may. What is being
/// written is kept on this computer until it is saved or dropped; who saves after a colleague sees both texts first.
class ArticlePage final : public QWidget
{
    Q_OBJECT

public:
    ArticlePage(AppealReader &reader, AppealEditor &editor, Clock clock, QWidget *parent = nullptr);

    /// Reads everything again; also whenever the page is opened.
    void refresh();
    /// What was refused is looked at beside what stands there now, and may be saved again.
    void resume(const Article &mine);
    /// What is unsaved goes to the disk at once.
    void flush();

signals:
    void acted(const QList<QUuid> &operations, const QString &words);
    void done();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeReading();
    QWidget *makeWriting();
    void addShortcuts();
    void load();
    void takeKept();
    void showFound();
    void choose(int row);
    void showChosen();
    void showVersion();
    void fillVersions(const Article &article);
    void fillTopics();

    void beginNew();
    void edit();
    void write(const Article &article, bool isKept);
    void typed();
    void keep();
    void leave();
    void save();
    void restoreVersion();
    void withdraw();
    void send(OperationKind kind, const Article &article, const QString &words);
    void showWriting();
    bool isBehind() const;
    Article written() const;
    const Article *chosen() const;
    QString obstacle(OperationKind kind) const;

    AppealReader &m_reader;
    AppealEditor &m_editor;
    Clock m_clock;
    RowContext m_context;
    User m_me;
    qint64 m_chosen = 0;
    Article m_typed;        // what is being written: id, revision and topic of it
    bool m_writes = false;
    bool m_sawTheirs = false; // both texts, since a colleague saved his
    bool m_filling = false;
    bool m_acting = false;
    bool m_askedKept = false; // whether something unsaved was left here
    quint64 m_asked = 0;

    OutageLines *m_lines;
    LongList *m_list;
    PageStates *m_states;
    QStackedLayout *m_faces = nullptr;
    QLineEdit *m_search;
    Label *m_counts;
    Label *m_title;
    Label *m_about;
    ChoiceBox *m_versions;
    DifferenceView *m_text;
    Button *m_new;
    Button *m_edit;
    Button *m_restore;
    Button *m_withdraw;
    QLineEdit *m_newTitle;
    ChoiceBox *m_newTopic;
    QPlainTextEdit *m_newText;
    Banner *m_behind;
    DifferenceView *m_difference;
    Label *m_kept;
    Label *m_fault;
    Button *m_save;
    Button *m_drop;
    QTimer *m_pause;
};

} // namespace vakhta
