#include "app/remote/address.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace vakhta {

Result<QUrl> centreAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    QUrl url(text.contains(u"://"_s) ? text : u"https://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{Error::Kind::Rejected, u"not an address of a centre"_s};
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return Error{Error::Kind::Rejected, u"the address begins with neither https nor http"_s};
    if (url.scheme() == u"http"_s && !isLoopback(url))
        return Error{Error::Kind::Rejected, u"plain http goes to this computer only; use https"_s};
    url.setPath({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
}

bool isSameCentre(const QUrl &centre, const QUrl &url)
{
    return url.isValid() && url.host() == centre.host() && url.userInfo().isEmpty()
        && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && centre.scheme() == u"http"_s));
}

} // namespace vakhta
