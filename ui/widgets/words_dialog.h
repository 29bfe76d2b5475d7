#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace vakhta {

class Button;

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
    };

    explicit WordsDialog(const Question &question, QWidget *parent = nullptr);

signals:
    void given(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    QPlainTextEdit *m_words;
    Button *m_accept;
    bool m_mayBeEmpty;
};

} // namespace vakhta
