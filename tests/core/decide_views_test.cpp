#include "tests/support/samples.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

namespace {
const User supervisor{.id = 6, .role = Role::Supervisor}, anOperator{.id = 1, .role = Role::Operator};

SharedView view(const QString &name, qint64 id = 0)
{
    return {.id = id, .revision = id == 0 ? 0 : 1, .name = name, .query = {{u"queue"_s, 10}}};
}

/// As the centre keeps them.
std::vector<SharedView> three()
{
    std::vector<SharedView> views{view(u"Первый"_s, 1), view(u"Второй"_s, 2), view(u"Третий"_s, 5)};
    for (size_t at = 0; at < views.size(); ++at)
        views[at].order = int(at);
    return views;
}

ViewsEffect decided(OperationKind kind, const SharedView &wanted, const std::vector<SharedView> &views, const User &actor = supervisor)
{
    return decideViews({.kind = kind, .args = {.view = wanted}}, views, actor);
}

QStringList namesOf(const ViewsEffect &effect)
{
    QStringList names;
    for (const SharedView &one : effect.views)
        names << one.name;
    return names;
}
} // namespace

#define REFUSED(effect, howItEnds, why) \
    do { \
        const ViewsEffect refused = effect; \
        QCOMPARE(refused.outcome, howItEnds); \
        QCOMPARE(refused.reason, why); \
        QCOMPARE(refused.views, three()); \
    } while (false)

/// The rules of the views that all share.
class DecideViewsTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewOneStandsBehindTheOthers();
    void onlySupervisorsAndAdministratorsMay();
    void whatIsTooLongIsRefused();
    void thereIsAnEndToThem();
    void theFirstWhoChangesOneWins();
    void whatIsSoAlreadyChangesNothing();
    void oneIsMovedAmongTheOthers();
    void theWithdrawnOneIsGone();
};

void DecideViewsTest::aNewOneStandsBehindTheOthers()
{
    const ViewsEffect effect = decided(OperationKind::ShareView, view(u"Новый"_s), three());
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(namesOf(effect), (QStringList{u"Первый"_s, u"Второй"_s, u"Третий"_s, u"Новый"_s}));
    QCOMPARE(effect.views.back().revision, 1);
    QCOMPARE(effect.views.back().order, 3);
    SharedView first = view(u"Новый"_s);
    first.order = 0;
    QCOMPARE(namesOf(decided(OperationKind::ShareView, first, three())).front(), u"Новый"_s);
}

void DecideViewsTest::onlySupervisorsAndAdministratorsMay()
{
    for (const OperationKind kind : {OperationKind::ShareView, OperationKind::WithdrawView}) {
        for (const Role role : {Role::Operator, Role::Curator, Role::Executor, Role::Approver, Role::Analyst})
            REFUSED(decided(kind, view(u"Мой"_s, 2), three(), {.id = 1, .role = role}), Outcome::Rejected, Reason::NotAllowed);
        REFUSED(decided(kind, view(u"Мой"_s, 2), three(), {.id = 1, .role = Role::Supervisor, .active = false}), Outcome::Rejected, Reason::UserInactive);
        QCOMPARE(decided(kind, view(u"Мой"_s, 2), three(), {.id = 9, .role = Role::Administrator}).outcome, Outcome::Applied);
    }
}

void DecideViewsTest::whatIsTooLongIsRefused()
{
    const auto refusal = [](const std::function<void(SharedView &)> &spoil) {
        SharedView spoilt = view(u"Новый"_s);
        spoil(spoilt);
        return decided(OperationKind::ShareView, spoilt, three());
    };
    REFUSED(refusal([](SharedView &one) { one.name = u"  "_s; }), Outcome::Rejected, Reason::EmptyText);
    REFUSED(refusal([](SharedView &one) { one.name = QString(61, u'а'); }), Outcome::Rejected, Reason::TooLong);
    REFUSED(refusal([](SharedView &one) { one.typed = QString(1001, u'а'); }), Outcome::Rejected, Reason::TooLong);
    REFUSED(refusal([](SharedView &one) { one.columns = QString(401, u'1'); }), Outcome::Rejected, Reason::TooLong);
    REFUSED(refusal([](SharedView &one) { one.query[u"words"_s] = QString(20'000, u'а'); }), Outcome::Rejected, Reason::TooLong);
    REFUSED(refusal([](SharedView &one) { one.query = {}; }), Outcome::Rejected, Reason::Malformed);
    for (const QString &columns : {u"0"_s, u"0:"_s, u":84"_s, u"0:84 "_s, u"0:84  1:0"_s, u"-1:84"_s, u"0:84;1:0"_s, u"0:12345"_s, u"<b>:1"_s, u"٣:84"_s})
        REFUSED(refusal([&](SharedView &one) { one.columns = columns; }), Outcome::Rejected, Reason::Malformed);
    QCOMPARE(refusal([](SharedView &one) { one.columns = u"0:84 1:0 99:104"_s; }).outcome, Outcome::Applied); // a later version may have more
    REFUSED(refusal([](SharedView &one) { one.tint = -1; }), Outcome::Rejected, Reason::Malformed);
    QCOMPARE(refusal([](SharedView &one) { one.name = QString(60, u'а'); }).outcome, Outcome::Applied);
}

void DecideViewsTest::thereIsAnEndToThem()
{
    std::vector<SharedView> views;
    for (int id = 1; id < SharedView::most; ++id)
        views.push_back(view(u"Вид %1"_s.arg(id), id));
    views = decided(OperationKind::ShareView, view(u"Последний"_s), views).views;
    QCOMPARE(int(views.size()), SharedView::most);
    const ViewsEffect more = decided(OperationKind::ShareView, view(u"Лишний"_s), views);
    QCOMPARE(more.outcome, Outcome::Rejected);
    QCOMPARE(more.reason, Reason::TooManyViews);
    QCOMPARE(decided(OperationKind::ShareView, view(u"Переименован"_s, 7), views).outcome, Outcome::Applied);
}

void DecideViewsTest::theFirstWhoChangesOneWins()
{
    const ViewsEffect first = decided(OperationKind::ShareView, view(u"Утренний"_s, 2), three());
    QCOMPARE(namesOf(first), (QStringList{u"Первый"_s, u"Утренний"_s, u"Третий"_s}));
    QCOMPARE(first.views[1].revision, 2);
    for (const OperationKind kind : {OperationKind::ShareView, OperationKind::WithdrawView}) {
        const ViewsEffect second = decided(kind, view(u"Вечерний"_s, 2), first.views);
        QCOMPARE(second.outcome, Outcome::Conflict);
        QCOMPARE(second.reason, Reason::ViewChanged);
        QCOMPARE(second.views, first.views);
    }
    REFUSED(decided(OperationKind::ShareView, view(u"Какой?"_s, 4), three()), Outcome::Conflict, Reason::NoSuchView);
}

void DecideViewsTest::whatIsSoAlreadyChangesNothing()
{
    REFUSED(decided(OperationKind::ShareView, view(u"Второй"_s), three()), Outcome::Noop, Reason::AlreadySo);
    REFUSED(decided(OperationKind::ShareView, view(u"Второй"_s, 2), three()), Outcome::Noop, Reason::AlreadySo);
    REFUSED(decided(OperationKind::WithdrawView, {.id = 4, .revision = 1}, three()), Outcome::Noop, Reason::AlreadySo);
}

void DecideViewsTest::oneIsMovedAmongTheOthers()
{
    SharedView moved = three()[2];
    moved.order = 0;
    const ViewsEffect up = decided(OperationKind::ShareView, moved, three());
    QCOMPARE(namesOf(up), (QStringList{u"Третий"_s, u"Первый"_s, u"Второй"_s}));
    QCOMPARE(up.views[0].revision, 2);
    QCOMPARE(up.views[1].revision, 1); // nobody changed it: who renames it meanwhile is right
    QCOMPARE(up.views[1].order, 1);
    moved = up.views[0];
    moved.order = 99;
    QCOMPARE(namesOf(decided(OperationKind::ShareView, moved, up.views)), namesOf({.views = three()}));
}

void DecideViewsTest::theWithdrawnOneIsGone()
{
    const ViewsEffect effect = decided(OperationKind::WithdrawView, {.id = 2, .revision = 1}, three());
    QCOMPARE(effect.outcome, Outcome::Applied);
    QCOMPARE(namesOf(effect), (QStringList{u"Первый"_s, u"Третий"_s}));
}

QTEST_GUILESS_MAIN(DecideViewsTest)
#include "decide_views_test.moc"
