#pragma once

#include <QWidget>

namespace vakhta {

class Button;
class Label;

/// How far something is: what in bold, the figures at the right, a bar, and a way to stop it.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    /// `stop`: the verb of its button.
    ProgressLine(const QString &name, const QString &what, const QString &stop, QWidget *parent = nullptr);
    void tell(int done, int all);

signals:
    void stopAsked();

private:
    class Bar;
    Bar *m_bar;
    Label *m_figures;
};

} // namespace vakhta
