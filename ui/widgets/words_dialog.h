#pragma once

#include <QDialog>

class QMimeData;
class QPlainTextEdit;
class QVBoxLayout;

namespace vakhta {

class Button;
class Label;

/// Asks for the words that belong to an act: a comment, remarks, a reason. Its title is the question, its button the verb.
/// Ctrl+Enter accepts, Esc leaves everything as it was. Open it with open(); it never blocks.
class WordsDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString hint;  // above the field
        QString verb;  // on the button
        QString words; // to begin with
        bool mayBeEmpty = false;
        int most = 0;  // characters, 0: any number
    };

    explicit WordsDialog(const Question &question, QWidget *parent = nullptr);

    QPlainTextEdit &field() const;
    /// Something about the words, between the field and the buttons. It is the dialog's from here on.
    void addBelow(QWidget *widget);
    /// What has to be settled before the words go, as a sentence; empty: nothing.
    void setObstacle(const QString &words);
    /// From here on files that are dropped or pasted are given away, and never become words.
    void takeFiles();
    /// Something goes along with the words, which then may be missing.
    void setCarries(bool carries);
    /// The keyboard goes to where the words are sent.
    void focusAccept();

signals:
    void given(const QString &words);
    void changed(const QString &words);
    void filesGiven(const QMimeData *given);
    /// Ctrl+Enter was pressed, and the obstacle is in the way.
    void obstacleMet();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();
    void allow();

    class WordsField;

    WordsField *m_words;
    Button *m_accept;
    Label *m_count;
    Label *m_obstacle;
    QVBoxLayout *m_below;
    bool m_mayBeEmpty;
    bool m_carries = false;
    int m_most;
};

} // namespace vakhta
