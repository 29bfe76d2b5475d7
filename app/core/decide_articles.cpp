#include "app/core/operation.h"

namespace vakhta {

bool concernsArticles(OperationKind kind)
{
    return kind == OperationKind::WriteArticle || kind == OperationKind::WithdrawArticle;
}

} // namespace vakhta
