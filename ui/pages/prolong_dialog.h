#pragma once

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QSpinBox;

namespace vakhta {

class Button;
class Label;

/// Asks by how many days a deadline is prolonged, and shows the notice that the citizen will get, to be changed before it goes. Where
/// the notice names the day, it follows the days chosen. Ctrl+Enter accepts, Esc leaves everything as it was.
class ProlongDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        int mostDays = 30;
        int mostCharacters = 0; // of the citizen's channel; 0: no limit
        QString notice;         // with {due} where the day goes
        std::function<QString(int days)> due;  // «Чт 11 июня, 11:20», for who prolongs
        std::function<QString(int days)> day;  // «11 июня», for the citizen
    };

    explicit ProlongDialog(Question question, QWidget *parent = nullptr);

signals:
    void given(int days, const QString &notice);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void follow(int days);
    void count();
    void give();

    Question m_question;
    QString m_day; // as the notice names it now
    QSpinBox *m_days;
    Label *m_due;
    QPlainTextEdit *m_notice;
    Label *m_count;
    Button *m_accept;
};

} // namespace vakhta
