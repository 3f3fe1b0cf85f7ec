package ma.parcours.local.proof;

import java.sql.Connection;
import java.sql.SQLException;
import ma.parcours.local.stack.Service;

/** Where the truth about a system can be looked up. */
public interface Sources {

    /** The database of a service, for looking at what no answer tells. */
    Connection database(Service service) throws SQLException;

    /** Where Kafka is. */
    String bootstrap();
}
