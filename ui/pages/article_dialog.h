#pragma once

#include "app/core/region.h"

#include <QDialog>

class QLineEdit;

namespace vakhta {

class DifferenceView;
class Label;
class LongList;
class OutageLines;

/// An article to be put into an answer: typing searches, the arrows choose without leaving the field, Enter takes. Those for the appeal's topic
/// stand first. It never blocks.
class ArticleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `topic`: of the appeal.
    ArticleDialog(const Region &region, qint64 topic, QWidget *parent = nullptr);

signals:
    void taken(const vakhta::Article &article);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showFound();
    void showText(int row);
    void take();
    const Article *chosen() const;

    Region m_region;
    qint64 m_topic;
    QLineEdit *m_search;
    OutageLines *m_lines;
    LongList *m_list;
    DifferenceView *m_text;
    Label *m_nothing;
};

/// What became of an article since this version of it was put into an answer.
class ArticleNewsDialog final : public QDialog
{
    Q_OBJECT

public:
    ArticleNewsDialog(const Article &article, int version, QWidget *parent = nullptr);

signals:
    void insertAsked();
};

} // namespace vakhta
