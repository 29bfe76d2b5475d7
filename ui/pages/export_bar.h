#pragma once

#include "ui/widgets/banner.h"

namespace vakhta {

class AppealReader;
class ListExport;
class RowContext;

/// Above the list while it is being exported: how far it is, and a button that stops it.
class ExportBar final : public Banner
{
    Q_OBJECT

public:
    ExportBar(AppealReader &reader, const RowContext &context, QWidget *parent = nullptr);

    ListExport *exporting() const { return m_export; }

signals:
    /// What became of it.
    void told(const QString &words);
    void refused(const QString &why);

private:
    void showProgress(int done, int total);

    ListExport *m_export;
};

} // namespace vakhta
