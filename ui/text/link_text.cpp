#include "ui/text/link_text.h"

#include "ui/text/text_links.h"
#include "ui/text/visible_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vakhta {

namespace {

struct Links
{
    Q_DECLARE_TR_FUNCTIONS(Links)
};

/// «https://name@» «example.org» «:8080/path»: the middle is what decides.
QString withStrongSite(const QString &address)
{
    const qsizetype slashes = address.indexOf(u"://"_s);
    if (slashes < 0) {
        const qsizetype colon = address.indexOf(u':') + 1;
        return address.left(colon) + strong(address.mid(colon));
    }
    static const QRegularExpression afterSite(u"[/?#]"_s), afterName(u":\\d*$"_s);
    qsizetype from = slashes + 3, end = address.indexOf(afterSite, from);
    end = end < 0 ? address.size() : end;
    from = qMax(from, address.lastIndexOf(u'@', end - 1) + 1);
    const QString site = address.mid(from, end - from).remove(afterName);
    return address.left(from) + strong(site) + address.mid(from + site.size());
}

QStringList warningsOf(const QUrl &target)
{
    const SiteLook look = siteLook(target);
    QStringList warnings;
    if (!target.userInfo().isEmpty())
        warnings << Links::tr("“%1” before the sign @ is not the site but a name to sign in with. The site is %2.")
                        .arg(visibleLine(target.userInfo(QUrl::FullyEncoded), 60), look.ascii);
    if (!look.resembles.isEmpty())
        warnings << Links::tr("The site looks like %1 but is another one: its name has letters of another alphabet.").arg(visibleLine(look.resembles, 80));
    else if (look.mixed)
        warnings << Links::tr("The site's name mixes letters of different alphabets: %1.").arg(visibleLine(look.letters, 80));
    else if (look.letters != look.ascii)
        warnings << Links::tr("The site's name is not in Latin letters: %1.").arg(visibleLine(look.letters, 80));
    if (look.isNumber)
        warnings << Links::tr("There is a number in place of the site's name: it does not tell whose it is.");
    return warnings;
}

} // namespace

QString addressOf(const QUrl &target)
{
    return target.toString(QUrl::FullyEncoded);
}

LinkText linkText(const QString &shown, const QUrl &target)
{
    const QString address = addressOf(target);
    const bool same = shown == address || shown + u'/' == address;
    return {withStrongSite(address), same ? QString() : shown, warningsOf(target)};
}

} // namespace vakhta
