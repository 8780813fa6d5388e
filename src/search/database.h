#pragma once

#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;
struct fts5_api;

namespace search {

/// A prepared statement. Parameters count from 1, columns from 0.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3 *database, const std::string &sql);

    explicit operator bool() const { return m_handle != nullptr; }
    void bind(int parameter, long long value);
    /// The text must live until reset().
    void bind(int parameter, const std::string &text);
    /// True when there is a row.
    bool step();
    long long integer(int column) const;
    /// To be called before the next use; false if something went wrong since the last time.
    bool reset();

private:
    struct Deleter {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Deleter> m_handle;
};

/// A database in memory, which leaves nothing on disk.
class Database
{
public:
    /// Not open if there is no memory for it.
    static Database open();

    explicit operator bool() const { return m_handle != nullptr; }
    sqlite3 *handle() const { return m_handle.get(); }
    bool run(const char *sql) const;
    /// Null if this SQLite has no FTS5.
    fts5_api *fts5() const;
    /// Bytes held by its pages.
    std::size_t memory() const;

private:
    struct Deleter {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Deleter> m_handle;
};

} // namespace search
