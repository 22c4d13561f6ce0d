package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class ListsTest {

    @Property
    void whatIsJoinedIsSplitAgain(@ForAll @NotEmpty List<String> values) {
        assertThat(Lists.split(Lists.join(values))).isEqualTo(values);
    }
}
