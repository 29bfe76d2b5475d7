#pragma once

#include "app/core/appeal_reader.h"
#include "ui/widgets/theme.h"

#include <QObject>

namespace vakhta {

/// A list that the user keeps under a name of his own. Its mark is a shape and a colour, never the colour alone.
struct SavedView
{
    int id = 0; // of this profile, from 1
    QString name;
    AppealQuery query;
    int density = 0; // see AppealRowDelegate
    int shape = 0;   // of viewShapes()
    int tint = 0;    // of viewTints()
    QString typed;   // what the search field asked for: read anew whenever it counts, for «within two hours» is another time then

    bool operator==(const SavedView &) const = default;
};

/// What a mark can be: icon and name of a shape; colour of the theme and its name. Their places are kept: add at the end.
struct ViewShape
{
    QString icon;
    QString name;
};
struct ViewTint
{
    Colour colour;
    QString name;
};
std::vector<ViewShape> viewShapes();
std::vector<ViewTint> viewTints();

/// As the profile keeps them, and back. What cannot be read is counted and left out; the others are whole.
QByteArray keptViews(const std::vector<SavedView> &views);
struct ViewsRead
{
    std::vector<SavedView> views;
    int damaged = 0;
};
ViewsRead viewsFrom(const QByteArray &kept);

/// The user's saved views, in his order; every change is kept at once.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 40, longestName = 60;

    SavedViews(AppealReader &reader, AppealEditor &editor, QObject *parent = nullptr);

    const std::vector<SavedView> &all() const { return m_views; }
    const SavedView *find(int id) const;
    bool isFull() const { return int(m_views.size()) >= most; }

    /// Gives it its number; 0: there are too many already.
    int add(SavedView view);
    /// The one with the same number becomes this.
    void change(const SavedView &view);
    void move(int id, int steps);
    /// Where it stood, to be put back there.
    int remove(int id);
    void putBack(const SavedView &view, int row);

signals:
    void changed();
    /// So many of the kept ones could not be read.
    void damaged(int count);
    void notKept(const vakhta::Error &error);

private:
    void keep();

    AppealEditor &m_editor;
    std::vector<SavedView> m_views;
};

} // namespace vakhta
