#include "app/core/draft_merge.h"

#include <QTest>

using namespace vakhta;
using namespace Qt::StringLiterals;

class DraftMergeTest : public QObject
{
    Q_OBJECT

private slots:
    void eachParagraphTakesItsOwnChange_data();
    void eachParagraphTakesItsOwnChange();
    void whatBothTouchedStaysSideBySide_data();
    void whatBothTouchedStaysSideBySide();
    void onlyTheParagraphsInDisputeAreNamed();
    void mergingAgainChangesNothing();
    void aPickMakesBothTheSameThere_data();
    void aPickMakesBothTheSameThere();
    void nothingTypedIsLostWhateverTheTexts();
};

void DraftMergeTest::eachParagraphTakesItsOwnChange_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged");

    QTest::newRow("nobody changed") << u"а\nб"_s << u"а\nб"_s << u"а\nб"_s << u"а\nб"_s;
    QTest::newRow("only here") << u"а\nб"_s << u"а\nб!"_s << u"а\nб"_s << u"а\nб!"_s;
    QTest::newRow("only there") << u"а\nб"_s << u"а\nб"_s << u"а!\nб"_s << u"а!\nб"_s;
    QTest::newRow("neighbours") << u"а\nб"_s << u"а!\nб"_s << u"а\nб?"_s << u"а!\nб?"_s;
    QTest::newRow("the same change") << u"а\nб"_s << u"а\nв"_s << u"а\nв"_s << u"а\nв"_s;
    QTest::newRow("the same text from nothing") << u""_s << u"а"_s << u"а"_s << u"а"_s;
    QTest::newRow("added at both ends") << u"а\nб"_s << u"до\nа\nб"_s << u"а\nб\nпосле"_s << u"до\nа\nб\nпосле"_s;
    QTest::newRow("changed and added beside") << u"а\n\nб"_s << u"а\n\nб!"_s << u"а\n\nв\n\nб"_s << u"а\n\nв\n\nб!"_s;
    QTest::newRow("deleted and changed apart") << u"а\nб\nв"_s << u"б\nв"_s << u"а\nб\nв!"_s << u"б\nв!"_s;
    QTest::newRow("deleted by both") << u"а\nб\nв"_s << u"а\nв"_s << u"а\nв"_s << u"а\nв"_s;
    QTest::newRow("deleted beside a deleted") << u"а\nб\nв"_s << u"б\nв"_s << u"а\nв"_s << u"в"_s;
    QTest::newRow("two places each") << u"1\n2\n3\n4\n5"_s << u"1!\n2\n3!\n4\n5"_s << u"1\n2?\n3\n4\n5?"_s << u"1!\n2?\n3!\n4\n5?"_s;
}

void DraftMergeTest::eachParagraphTakesItsOwnChange()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    QCOMPARE(mergeDrafts(base, mine, theirs), (MergedDraft{merged, merged, {}}));
    QCOMPARE(mergeDrafts(base, theirs, mine), (MergedDraft{merged, merged, {}}));
}

void DraftMergeTest::whatBothTouchedStaysSideBySide_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");

    QTest::newRow("one paragraph") << u"а"_s << u"а здесь"_s << u"а там"_s;
    QTest::newRow("written apart from nothing") << u""_s << u"здесь"_s << u"там"_s;
    QTest::newRow("deleted here, changed there") << u"а\nб"_s << u"а"_s << u"а\nб!"_s;
    QTest::newRow("both added at the end") << u"а"_s << u"а\nздесь"_s << u"а\nтам"_s;
    QTest::newRow("added inside what was rewritten") << u"а\nб"_s << u"в"_s << u"а\nг\nб"_s;
    QTest::newRow("added after what was split") << u"а\nб"_s << u"а1\nа2\nб"_s << u"а\nновое\nб"_s;
}

void DraftMergeTest::whatBothTouchedStaysSideBySide()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    const MergedDraft merged = mergeDrafts(base, mine, theirs);
    QCOMPARE(merged.overlaps.size(), size_t(1));
    QCOMPARE(merged.mine, mine);
    QCOMPARE(merged.theirs, theirs);
}

void DraftMergeTest::onlyTheParagraphsInDisputeAreNamed()
{
    const MergedDraft merged = mergeDrafts(u"Здравствуйте\nТекст\nДата\nПодпись"_s, u"Добрый день\nТекст здесь\nДата\nПодпись"_s,
                                           u"Здравствуйте\nТекст там\nДата\nДругая подпись"_s);
    QCOMPARE(merged.mine, u"Добрый день\nТекст здесь\nДата\nДругая подпись"_s);
    QCOMPARE(merged.theirs, u"Добрый день\nТекст там\nДата\nДругая подпись"_s);
    QCOMPARE(merged.overlaps, (std::vector<Overlap>{{{1, 1}, {1, 1}}}));
    QCOMPARE(paragraphsOf(merged.mine, merged.overlaps.front().mine), u"Текст здесь"_s);
    QCOMPARE(paragraphsOf(merged.theirs, merged.overlaps.front().theirs), u"Текст там"_s);
}

/// What is kept side by side is looked at again at every keystroke, always from the same base.
void DraftMergeTest::mergingAgainChangesNothing()
{
    const QString base = u"1\n2\n3\n4"_s;
    const MergedDraft once = mergeDrafts(base, u"1 здесь\n2 здесь\n3\n4"_s, u"1 там\n2\n3 там\n4"_s);
    QCOMPARE(once.overlaps.size(), size_t(1));
    QCOMPARE(mergeDrafts(base, once.mine, once.theirs), once);
}

void DraftMergeTest::aPickMakesBothTheSameThere_data()
{
    QTest::addColumn<Pick>("pick");
    QTest::addColumn<QString>("chosen");
    QTest::newRow("mine") << Pick::Mine << u"начало\nздесь\nконец"_s;
    QTest::newRow("theirs") << Pick::Theirs << u"начало\nтам\nконец"_s;
    QTest::newRow("both") << Pick::Both << u"начало\nздесь\nтам\nконец"_s;
}

void DraftMergeTest::aPickMakesBothTheSameThere()
{
    QFETCH(Pick, pick);
    QFETCH(QString, chosen);
    const MergedDraft merged = mergeDrafts(u"начало\nконец"_s, u"начало\nздесь\nконец"_s, u"начало\nтам\nконец"_s);
    QCOMPARE(picked(merged.mine, merged.theirs, merged.overlaps.front(), pick), (MergedDraft{chosen, chosen, {}}));
}

/// Every paragraph that one side has and the base had not stands in what that side sees afterwards.
void DraftMergeTest::nothingTypedIsLostWhateverTheTexts()
{
    quint32 seed = 7;
    const auto next = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return int((seed >> 16) % below);
    };
    for (int round = 0; round < 3000; ++round) {
        QStringList base;
        for (int i = next(6); i > 0; --i)
            base << QString(QChar(u'а' + next(4)));
        const auto edited = [&](QChar mark) {
            QStringList now = base;
            for (int i = next(4); i > 0; --i) {
                const qsizetype at = next(quint32(now.size()) + 1);
                const int how = next(3);
                if (how == 0 || at == now.size())
                    now.insert(at, QString(mark) + QString::number(next(100)));
                else if (how == 1)
                    now[at] += mark;
                else
                    now.removeAt(at);
            }
            return now.join(u'\n');
        };
        const QString mine = edited(u'М'), theirs = edited(u'Т');
        const MergedDraft merged = mergeDrafts(base.join(u'\n'), mine, theirs);
        for (const QString &typed : mine.split(u'\n')) {
            if (typed.contains(u'М'))
                QVERIFY2(merged.mine.split(u'\n').contains(typed), qPrintable(mine + u" | "_s + theirs));
        }
        for (const QString &typed : theirs.split(u'\n')) {
            if (typed.contains(u'Т'))
                QVERIFY2(merged.theirs.split(u'\n').contains(typed), qPrintable(mine + u" | "_s + theirs));
        }
        QCOMPARE(merged.mine == merged.theirs, merged.overlaps.empty());
        const MergedDraft mirrored = mergeDrafts(base.join(u'\n'), theirs, mine);
        QCOMPARE(mirrored.overlaps.size(), merged.overlaps.size());
    }
}

QTEST_GUILESS_MAIN(DraftMergeTest)
#include "draft_merge_test.moc"
