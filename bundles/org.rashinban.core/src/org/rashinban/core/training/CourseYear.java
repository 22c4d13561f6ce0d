package org.rashinban.core.training;

import java.util.Optional;

import org.rashinban.model.TrainingCourse;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/**
 * A course in a fiscal year. Courses are never added up: of two that run side by side one person may have taken both.
 *
 * @param participants how many took part; empty where a session does not say it. With the qualifier PERSON_TIMES someone may be counted
 *                     twice
 * @param applicants   how many applied; never part of the participants
 * @param sessions     how often it was held; empty where no session says so
 */
public record CourseYear(TrainingCourse course, FiscalPeriod year, Optional<Amount> participants, Optional<Amount> applicants,
        Optional<Integer> sessions) {
}
