#pragma once

#include <QDialog>
#include <QUrl>

namespace vakhta {

class Button;
class Label;

/// Asks before a citizen's link is opened: where it really leads, and what about it deceives. The safe button is the usual one.
/// What is opened goes through QDesktopServices, whose setUrlHandler() a test takes. Open it with open().
class LinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `shown`: how it stands in the text, of visibleText().
    LinkDialog(const QString &shown, const QUrl &target, QWidget *parent);

private:
    void build(const QString &shown);
    void openTarget();
    void copy();

    QUrl m_target;
    Button *m_open;
    Button *m_copy;
    Button *m_leave;
    Label *m_fault;
};

/// Asks about it in the window of `over`.
void askAboutLink(QWidget *over, const QString &shown, const QUrl &target);

} // namespace vakhta
