package org.rashinban.store.mapping;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How the value of a feature is kept in a column. The Java form is what goes through JDBC and into the history. */
public enum ColumnKind {

    TEXT(Types.VARCHAR, String.class),
    BOOLEAN(Types.BOOLEAN, Boolean.class),
    INTEGER(Types.INTEGER, Integer.class),
    LONG(Types.BIGINT, Long.class),
    DATE(Types.DATE, LocalDate.class);

    private final int jdbcType;
    private final Class<?> javaType;

    ColumnKind(int jdbcType, Class<?> javaType) {
        this.jdbcType = jdbcType;
        this.javaType = javaType;
    }

    static ColumnKind of(EDataType type) {
        Class<?> wrapped = EcoreUtil.wrapperClassFor(type.getInstanceClass());
        for (ColumnKind kind : values()) {
            if (kind.javaType == wrapped) {
                return kind;
            }
        }
        // Every other data type (a period, an amount, an enumeration) has a canonical text.
        return TEXT;
    }

    public int jdbcType() {
        return jdbcType;
    }

    /** The value of an attribute as this kind keeps it. */
    Object toColumn(EAttribute attribute, Object value) {
        if (value == null || value.getClass() == javaType) {
            return value;
        }
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    Object toFeature(EAttribute attribute, Object column) {
        EDataType type = attribute.getEAttributeType();
        if (column == null || this != TEXT || type == EcorePackage.Literals.ESTRING) {
            return column;
        }
        return type instanceof EEnum literals ? literals.getEEnumLiteral((String) column).getInstance()
                : EcoreUtil.createFromString(type, (String) column);
    }

    public Object read(ResultSet row, int index) throws SQLException {
        return switch (this) {
            case TEXT -> row.getString(index);
            case BOOLEAN -> {
                boolean value = row.getBoolean(index);
                yield row.wasNull() ? null : value;
            }
            case INTEGER -> {
                int value = row.getInt(index);
                yield row.wasNull() ? null : value;
            }
            case LONG -> {
                long value = row.getLong(index);
                yield row.wasNull() ? null : value;
            }
            case DATE -> {
                Date value = row.getDate(index);
                yield value == null ? null : value.toLocalDate();
            }
        };
    }

    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, jdbcType);
            case String text -> statement.setString(index, text);
            case Boolean truth -> statement.setBoolean(index, truth);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case LocalDate day -> statement.setDate(index, Date.valueOf(day));
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    /** The history keeps every value as text. */
    public String toText(Object value) {
        return value == null ? null : value.toString();
    }

    public Object fromText(String text) {
        if (text == null) {
            return null;
        }
        return switch (this) {
            case TEXT -> text;
            case BOOLEAN -> Boolean.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case DATE -> LocalDate.parse(text);
        };
    }
}
