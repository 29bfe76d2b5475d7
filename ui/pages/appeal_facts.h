#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/time_text.h"

#include <QWidget>

class QGridLayout;

namespace vakhta {

class Label;

/// What is known of an appeal, as names and values in two columns, or one where it is narrow; values nobody knows are left out.
class AppealFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit AppealFacts(QWidget *parent = nullptr);

    void show(const Appeal &appeal, const Region &region, const LocalTime &here);
    /// Municipality, settlement, street and house, as far as they are known.
    static QString addressOf(const Appeal &appeal, const Region &region);
    /// Names and values in pairs; a value nobody knows is empty.
    static std::vector<std::pair<QString, QString>> of(const Appeal &appeal, const Region &region, const LocalTime &here);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        Label *name;
        Label *value;
    };

    void put(size_t place, const QString &name, const QString &value);
    void lay();
    int pairsThatFit() const;

    QGridLayout *m_grid;
    std::vector<Fact> m_facts;
    int m_pairs = 2; // in a row
};

} // namespace vakhta
