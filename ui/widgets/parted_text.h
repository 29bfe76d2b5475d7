#pragma once

#include "ui/widgets/text_view.h"

namespace vakhta {

class Button;
class Label;
class LinksButton;

/// A citizen's text to read and copy, in parts where it is too long to lay out at once: a text of megabytes must not stop the window. Each
/// part stands there as it was written; below it is said which of how many it is, and its links are offered.
class PartedText final : public QWidget
{
    Q_OBJECT

public:
    PartedText(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// From its first part on; the part stays when the text is the same. `visible` is of visibleText().
    void setText(const QString &visible);
    /// Another name for assistive tools.
    void setName(const QString &accessibleName);
    TextView *view() const { return m_view; }

signals:
    /// Other words stand in the view.
    void partShown();

private:
    void show(int part);
    void step(int by);

    TextView *m_view;
    LinksButton *m_links;
    QWidget *m_foot;
    Button *m_before;
    Label *m_where;
    Button *m_next;
    QString m_whole;
    QStringList m_parts;
    int m_part = 0;
};

} // namespace vakhta
