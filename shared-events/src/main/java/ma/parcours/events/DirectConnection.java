package ma.parcours.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A connection straight to PostgreSQL, never from a pool: what is bound to it, a lock say, is gone exactly when it is. */
public final class DirectConnection {

    private DirectConnection() {}

    /** It is given up when PostgreSQL is silent for 10 s. */
    public static Connection open(String name, String jdbcUrl, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        return DriverManager.getConnection(jdbcUrl, properties);
    }
}
