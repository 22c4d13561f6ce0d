package org.rashinban.core.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.model.RashinbanPackage;

class CorrectionRulesTest {

    private static EClass type(String name) {
        return (EClass) RashinbanPackage.eINSTANCE.getEClassifier(name);
    }

    @ParameterizedTest
    @CsvSource({"Actual,Actual,amount,true", "Actual,Actual,comment,false", "Actual,Entry,remark,false",
        "Kpi,Kpi,definition,true", "Kpi,Kpi,unit,true", "Kpi,Kpi,retired,false", "Element,Element,title,true",
        "Element,Element,outlook,false", "Milestone,Milestone,period,true", "Milestone,Milestone,state,false",
        "RoadmapBar,RoadmapBar,percentDone,false", "RoadmapBar,RoadmapBar,span,true", "Baseline,Baseline,amount,true",
        "Effect,Effect,amount,true", "GradeOverride,GradeOverride,symbol,true", "Edition,Edition,state,false",
        "Ownership,Ownership,department,false", "Department,Department,name,false", "Risk,Risk,state,false",
        "Finding,Finding,text,true", "Finding,Finding,state,false"})
    void valuesAndDefinitionsAreSettledProgressIsNot(String type, String declaring, String feature, boolean settled) {
        assertThat(type(declaring).getEStructuralFeature(feature)).as("the feature is one of the model").isNotNull();
        assertThat(CorrectionRules.isSettled(type(type), Map.of("state", "ACCEPTED"), declaring, feature)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED,true", "DRAFT,false", "SUBMITTED,false", "RETURNED,false"})
    void onlyAnAcceptedValueIsSettled(String state, boolean settled) {
        assertThat(CorrectionRules.isSettled(type("Actual"), Map.of("state", state))).isEqualTo(settled);
    }

    @Test
    void aTargetThatWasStillToBeSetIsSetWithoutACorrection() {
        assertThat(CorrectionRules.isSettled(type("Target"), Map.of("sort", "TO_BE_SET"))).isFalse();
        assertThat(CorrectionRules.isSettled(type("Target"), Map.of("sort", "RESET_YEARLY"))).isFalse();
        assertThat(CorrectionRules.isSettled(type("Target"), Map.of("sort", "AT_LEAST"))).isTrue();
    }
}
