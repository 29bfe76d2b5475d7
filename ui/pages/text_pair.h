#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace vakhta {

class DifferenceView;
class IconLabel;
class Label;

/// One of two texts: whose it is, when, the words, where they are kept.
struct PairSide
{
    QString icon;
    QString head;
    QString meta;
    QString text;
    QString foot;
    QString only; // the legend's words for what stands here alone
};

/// Two texts side by side, equally wide, that scroll together; what only one has is marked and the marks are explained below.
class TextPair final : public QWidget
{
    Q_OBJECT

public:
    /// `name` begins the objectNames; the others are the accessible names of the texts.
    TextPair(const QString &name, const QString &theirs, const QString &mine, QWidget *parent = nullptr);

    void show(const PairSide &theirs, const PairSide &mine);
    void showOne(const PairSide &mine);
    /// In pixels, never less than a few lines; a longer text scrolls.
    void setHighestText(int height);

    /// Else what wraps in the foot would keep the texts from giving way where there is little room.
    bool hasHeightForWidth() const override { return false; }
    /// Where it is as wide as now.
    QSize sizeHint() const override;

private:
    struct Column
    {
        QWidget *card = nullptr;
        IconLabel *icon = nullptr;
        Label *head = nullptr;
        Label *meta = nullptr;
        DifferenceView *text = nullptr;
        QWidget *line = nullptr; // over the foot
        Label *foot = nullptr;
    };

    Column makeColumn(const QString &name, const QString &accessibleName, Colour colour);
    QWidget *makeLegend();
    void fill(const Column &column, const PairSide &side, Colour colour);
    void scrollTogether(DifferenceView *one, DifferenceView *other);

    Column m_theirs;
    Column m_mine;
    QWidget *m_legend;
    Label *m_onlyTheirs;
    Label *m_onlyMine;
    Label *m_same;
};

} // namespace vakhta
