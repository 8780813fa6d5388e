#include "search/database.h"

#include <sqlite3.h>

namespace search {

void Statement::Deleter::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *handle = nullptr;
    sqlite3_prepare_v3(database, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    m_handle.reset(handle);
}

void Statement::bind(int parameter, long long value)
{
    sqlite3_bind_int64(m_handle.get(), parameter, value);
}

void Statement::bind(int parameter, const std::string &text)
{
    sqlite3_bind_text(m_handle.get(), parameter, text.data(), static_cast<int>(text.size()),
                      nullptr);
}

bool Statement::step()
{
    return sqlite3_step(m_handle.get()) == SQLITE_ROW;
}

long long Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

bool Statement::reset()
{
    return sqlite3_reset(m_handle.get()) == SQLITE_OK;
}

void Database::Deleter::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

Database Database::open()
{
    Database database;
    sqlite3 *handle = nullptr;
    const auto flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX;
    const auto status = sqlite3_open_v2(":memory:", &handle, flags, nullptr);
    database.m_handle.reset(handle);
    // No journal: nothing is ever rolled back.
    if (status != SQLITE_OK
        || !database.run("PRAGMA temp_store=MEMORY; PRAGMA journal_mode=OFF;"
                         "PRAGMA secure_delete=OFF"))
        database.m_handle.reset();
    return database;
}

bool Database::run(const char *sql) const
{
    return sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

fts5_api *Database::fts5() const
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), "SELECT fts5(?1)", -1, &statement, nullptr)
        == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

std::size_t Database::memory() const
{
    int bytes = 0;
    int peak = 0;
    sqlite3_db_status(m_handle.get(), SQLITE_DBSTATUS_CACHE_USED, &bytes, &peak, 0);
    return static_cast<std::size_t>(bytes);
}

} // namespace search
