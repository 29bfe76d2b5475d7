#include "app/core/scope.h"

#include <QTest>

using namespace vakhta;

namespace {
// 1 ─ 2 ─ 3, 4 alone, and 8 ⇄ 9 that name each other as parents.
const std::vector<Executor> tree{{.id = 3, .parent = 2}, {.id = 2, .parent = 1}, {.id = 1}, {.id = 4},
                                 {.id = 8, .parent = 9}, {.id = 9, .parent = 8}};

Scope of(Role role, QList<int> sectors = {}, qint64 executor = 0)
{
    return Scope::of({.id = 5, .role = role, .sectors = sectors, .executor = executor}, tree);
}
} // namespace

class ScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void operatorsSeeEverything();
    void curatorsSeeTheirSectors();
    void executorsSeeTheirBodyAndThoseBelow();
    void anExecutorOfNoBodySeesNothing();
    void aLoopInTheTreeEnds();
    void administratorsDoNotReadAppeals();
};

void ScopeTest::operatorsSeeEverything()
{
    for (const Role role : {Role::Operator, Role::Approver, Role::Supervisor, Role::Analyst}) {
        QVERIFY(of(role).sees(0, 0));
        QVERIFY(of(role, {1}, 2).sees(6, 4)); // sectors are a curator's, a body is an executor's
    }
    QCOMPARE(of(Role::Operator).user, 5);
}

void ScopeTest::curatorsSeeTheirSectors()
{
    QVERIFY(of(Role::Curator, {6, 7}).sees(6, 4));
    QVERIFY(!of(Role::Curator, {6, 7}).sees(1, 4));
    QVERIFY(!of(Role::Curator, {6, 7}).sees(0, 4));
    QVERIFY(of(Role::Curator).sees(1, 0));
}

void ScopeTest::executorsSeeTheirBodyAndThoseBelow()
{
    const Scope scope = of(Role::Executor, {}, 2);
    QVERIFY(scope.sees(0, 2));
    QVERIFY(scope.sees(6, 3));
    QVERIFY(!scope.sees(0, 1));
    QVERIFY(!scope.sees(0, 4));
    QVERIFY(!scope.sees(0, 0));
}

void ScopeTest::anExecutorOfNoBodySeesNothing()
{
    QVERIFY(!of(Role::Executor).sees(0, 0));
    QVERIFY(!of(Role::Executor).sees(6, 1));
}

void ScopeTest::aLoopInTheTreeEnds()
{
    QCOMPARE(of(Role::Executor, {}, 8).executors, (QSet<qint64>{8, 9}));
}

void ScopeTest::administratorsDoNotReadAppeals()
{
    QVERIFY(!of(Role::Administrator).sees(0, 0));
}

QTEST_GUILESS_MAIN(ScopeTest)
#include "scope_test.moc"
