package ma.parcours.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The database behind the service's back. */
public record Database(DataSource source) {

    /** The name of the constraint that does not let the statement be committed; empty when it is. */
    public String refusal(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = prepared(connection, sql, parameters)) {
                statement.execute();
                connection.commit();
                return "";
            } catch (PSQLException refused) {
                connection.rollback();
                return Objects.requireNonNull(refused.getServerErrorMessage()).getConstraint();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql, @Nullable Object... parameters) {
        return first(Long.class, sql, parameters);
    }

    public UUID openUnlockOf(String contact) {
        return first(UUID.class, "select open_unlock_id from contact where id = ?", UUID.fromString(contact));
    }

    public <T> T first(Class<T> type, String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getObject(1, type);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column, as text. */
    public List<String> texts(String sql) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
