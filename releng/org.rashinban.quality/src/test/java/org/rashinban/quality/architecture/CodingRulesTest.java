package org.rashinban.quality.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

class CodingRulesTest {

    @ParameterizedTest
    @MethodSource("org.rashinban.quality.architecture.CodingRules#all")
    void whatPeopleWroteKeepsTheRule(ArchRule rule) {
        assertThat(House.current().written()).isNotEmpty();

        rule.check(House.current().written());
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.quality.architecture.CodingRules#all")
    void theRuleCatchesAClassThatBreaksIt(ArchRule rule) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(Careless.class)).hasViolation()).isTrue();
    }

    @Test
    void aClassThatIsGivenItsClockBreaksNoRule() {
        assertThat(CodingRules.all()).noneMatch(rule -> rule.evaluate(new ClassFileImporter().importClasses(Careful.class)).hasViolation());
    }

    private static final class Careful {

        LocalDate today(Clock clock) {
            return LocalDate.now(clock);
        }
    }

    /** Breaks every rule at once. */
    private static final class Careless {

        static Careless getInstance() {
            return new Careless();
        }

        void fail(Exception e) {
            e.printStackTrace();
            System.out.println(new Date());
            Logger.getGlobal().info(LocalDate.now() + " " + Clock.systemUTC() + java.awt.Color.RED);
        }
    }
}
