package ma.parcours.local.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.local.stack.Service;

/** Questions to a service's database. */
public record Sql(Sources sources, Service service) {

    /** Each row as one text, its columns separated by blanks. */
    public List<String> rows(String query) throws SQLException {
        try (var connection = sources.database(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                var columns = new ArrayList<String>();
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(rows.getString(column)));
                }
                all.add(String.join(" ", columns));
            }
            return all;
        }
    }

    /** The first column as key, the rest as value. */
    public Map<String, String> map(String query) throws SQLException {
        var map = new HashMap<String, String>();
        for (var row : rows(query)) {
            var key = row.split(" ", 2);
            map.put(key[0], key[1]);
        }
        return map;
    }
}
