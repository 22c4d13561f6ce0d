package org.rashinban.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rashinban.store.TestDatabase;

/** Which connections are used again. */
class IdleConnectionTest {

    @RegisterExtension
    final TestDatabase database = new TestDatabase();

    @Test
    void theNextTransactionUsesTheSameOne() throws SQLException {
        Statements used = database.engine().take();
        used.wrote(1, 1000);
        database.engine().giveBack(used);
        assertThat(database.engine().take()).isSameAs(used);
        used.close();
    }

    @Test
    void oneThatIsWornByALargeTransactionIsNotUsedAgain() throws SQLException {
        Statements worn = database.engine().take();
        worn.wrote(1, 1001);
        database.engine().giveBack(worn);
        assertThat(worn.connection().isClosed()).isTrue();
        Statements next = database.engine().take();
        assertThat(next).isNotSameAs(worn);
        next.close();
    }
}
