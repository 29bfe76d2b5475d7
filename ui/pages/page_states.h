#pragma once

#include "app/core/result.h"

#include <QWidget>

class QStackedLayout;
class QTimer;

namespace vakhta {

class Button;
class IconLabel;
class Label;

/// A page's four faces: content, loading, empty, error. Exactly one is seen, and "nothing there" never looks like "could not
/// look". Loading appears after 150 ms only, so that a quick answer does not flash.
class PageStates final : public QWidget
{
    Q_OBJECT

public:
    /// `name` goes into the objectNames of the buttons.
    PageStates(const QString &name, QWidget *content, QWidget *parent = nullptr);

    void showContent();
    void showLoading();
    /// Why it is empty and where to go next; `action` empty: no button.
    void showEmpty(const QString &icon, const QString &title, const QString &text, const QString &action = {});
    /// What happened, what is kept, what to do, by the error's kind; its button asks to load again.
    void showError(const Error &error);

    bool showsContent() const;
    /// The button of what is said in place of the content; nullptr when there is none.
    QWidget *action() const;

signals:
    void emptyActionAsked();
    void retryAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMessage();
    void fitWords();
    void say(const QString &icon, bool isError, const QString &title, const QString &text, const QString &action);

    QString m_name;
    QStackedLayout *m_stack;
    QTimer *m_patience;
    bool m_isError = false;
    IconLabel *m_icon = nullptr;
    Label *m_title = nullptr;
    Label *m_text = nullptr;
    Button *m_action = nullptr;
};

/// Grey bars where text will be, standing still.
class LoadingBars final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vakhta
