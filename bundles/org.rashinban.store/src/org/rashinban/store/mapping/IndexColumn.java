package org.rashinban.store.mapping;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** A column beside a feature's own: its first day, its last day, or its number. */
public record IndexColumn(String name, Column of, Aspect aspect) {

    /** What is taken out of the value. */
    public enum Aspect {
        FIRST_DAY(Types.DATE), LAST_DAY(Types.DATE), NUMBER(Types.DECIMAL);

        private final int jdbcType;

        Aspect(int jdbcType) {
            this.jdbcType = jdbcType;
        }

        public int jdbcType() {
            return jdbcType;
        }
    }

    public void bind(PreparedStatement statement, int index, EObject object) throws SQLException {
        Object value = object.eGet(of.feature());
        if (value == null) {
            statement.setNull(index, aspect.jdbcType());
            return;
        }
        switch (aspect) {
            case FIRST_DAY -> statement.setDate(index, Date.valueOf(((FiscalPeriod) value).first()));
            case LAST_DAY -> statement.setDate(index, Date.valueOf(((FiscalPeriod) value).last()));
            case NUMBER -> statement.setBigDecimal(index, ((Amount) value).value());
        }
    }
}
