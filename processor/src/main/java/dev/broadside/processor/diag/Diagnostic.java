package dev.broadside.processor.diag;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Everything the processor can tell: a stable id, how bad it is, and the text. The text names the offending thing first,
 * then the rule, then the way out. docs/diagnostics.md has a paragraph for each id.
 */
public enum Diagnostic {
    // the kernel
    PRIVATE_KERNEL(
            "task/private-kernel",
            "Kernel '%s' is private, so generated code in package '%s' cannot call it. Make it package-private or wider."),
    PRIVATE_OWNER(
            "task/private-owner",
            "Kernel '%s' is inside '%s', which is private. Make '%2$s' package-private or wider."),
    INNER_CLASS("task/inner-class", "Kernel '%s' is inside '%s', which is an inner class. Make '%2$s' static."),
    NO_ID("task/no-id", "Kernel '%s' must take the id first: a plain 'int'. Declare it as '%1$s(int id, …)'."),
    DIMENSIONS("task/dimensions", "Kernel '%s' has %d dimensions. Use 1, 2 or 3."),
    TOO_FEW_IDS(
            "task/too-few-ids",
            "Kernel '%s' has %d dimensions, so it must take as many ids first. Declare it as '%1$s(%3$s, …)'."),
    TWO_LOCAL_MEMORIES(
            "task/two-local-memories", "Kernel '%s' already has a local memory, '%s'. Put both into one record."),
    TWO_CONTEXTS("task/two-contexts", "Kernel '%s' already has a TaskContext, '%s'. Use that one."),
    TWO_ROLES("task/two-roles", "Parameter '%s' has two roles: %s and %s. Keep one."),
    ELEMENT_TYPE(
            "task/element-type",
            "Parameter '%s' would be an element of an array of '%s', which Java does not make because of the type"
                    + " arguments. Take a list as an ordinary parameter, and its element at the id in the kernel."),
    SCRATCH_TYPE(
            "task/scratch-type",
            "Scratch object '%s' cannot be made, because '%s' %s."
                    + " Use a class that generated code in package '%s' can make without arguments."),
    NO_BODY("task/no-body", "Kernel '%s' has no body to run. Annotate the implementing method."),
    INSTANCE_KERNEL(
            "task/instance-kernel",
            "Kernel '%s' is an instance method, and workers hold no instance of '%s'. Make it static."),
    GENERIC_KERNEL(
            "task/generic-kernel",
            "Kernel '%s' has type parameters, but a task is dispatched by name with fixed types."
                    + " Write one kernel per type."),
    VARARGS_KERNEL("task/varargs-kernel", "Kernel '%s' takes a variable number of arguments. Take an array instead."),
    TOO_MANY_ARGUMENTS(
            "task/too-many-arguments",
            "Kernel '%s' takes %d words of arguments, a long or double being two, and its dispatch methods have room for"
                    + " %d. Put some of them into an object."),
    TOO_MANY_KERNELS(
            "task/too-many-kernels",
            "'%s' has %d kernels; the limit is %d, since one class is generated for all of them."
                    + " Move some of them to another class."),
    CHECKED_EXCEPTION(
            "task/checked-exception",
            "Kernel '%s' declares '%s'. A worker can only pass on unchecked exceptions;"
                    + " handle it in the kernel or wrap it."),
    PARAMETER_ACCESS(
            "task/parameter-access",
            "Parameter '%s' has a type that generated code in package '%s' cannot name, because '%s' is %s."
                    + " Make '%3$s' %s."),
    RETURN_TYPE(
            "task/return-type",
            "Kernel '%s' returns '%s' but its packet is '%s'. Return '%3$s', or leave the packet out."),
    SLOT_PLACE(
            "task/slot-place",
            "Kernel '%s' writes its packets to '%s', so this comes directly after the id. Move it there."),
    TWO_SLOTS(
            "task/two-slots",
            "Kernel '%s' writes its packets to '%s' and cannot write to '%s' too."
                    + " Put all of it into one packet, or write two kernels."),
    SLOT_RETURN(
            "task/slot-return",
            "Kernel '%s' returns '%s', but what it gives is what it writes to '%s'. Return nothing."),
    SLOT_PACKET(
            "task/slot-packet",
            "Kernel '%s' writes to a '%s', but its packet is '%s'. Name '%s' as the packet, or leave it out."),
    REDUCER_MISSING(
            "task/reducer-missing",
            "Kernel '%s' names the reducer '%s', but '%s' has no method of that name. Declare '%s'."),
    REDUCER_METHOD(
            "task/reducer-method",
            "Reducer '%s' of kernel '%s' %s, so generated code cannot combine results by it. Declare it as '%s'."),
    REDUCER_RESULT(
            "task/reducer-result",
            "Kernel '%s' returns nothing that the reducer '%s' could combine."
                    + " Return a primitive value or a packet, or remove the reducer."),
    OVERLOAD_CLASH("task/overload-clash", "'%s' and '%s' would both become '%s'. Rename one of the methods."),
    MEMBER_CLASH(
            "task/member-clash",
            "A kernel may not be called '%s', because the generated class has a method of that name."
                    + " Rename the method; the task name can stay."),
    SYNCHRONIZED_KERNEL(
            "task/synchronized-kernel",
            Kind.WARNING,
            "Kernel '%s' is synchronized, so workers running it wait for each other."
                    + " Remove it, or keep it and suppress this warning."),
    MUTABLE_STATIC(
            "task/mutable-static",
            Kind.WARNING,
            "'%s.%s' is a mutable static field and every worker sees it."
                    + " Make it final, or suppress this warning if it is thread-safe."),
    MUTABLE_LOCAL_MEMORY(
            "task/mutable-local-memory",
            Kind.WARNING,
            "Local memory '%s' %s, which every worker could write. %s, or suppress this warning."),

    // the bodies of kernels
    STATIC_WRITE(
            "task/static-write",
            Kind.WARNING,
            "Kernel '%s' writes%s the static field '%s', as several workers do at once, so values are lost."
                    + " Return the value and name a reducer, or %s."),
    SHARED_ELEMENT("task/shared-element", Kind.WARNING, "Kernel '%s' writes%s '%s', %s. %s, or return the value."),
    SHARED_FIELD(
            "task/shared-field",
            Kind.WARNING,
            "Kernel '%s' writes%s '%s', which is the same field for every %s, so several workers write it at once."
                    + " Return the value and name a reducer, or write to a @Scratch object."),
    SHARED_COLLECTION(
            "task/shared-collection",
            Kind.WARNING,
            "Kernel '%s' calls%s '%s', but objects of class '%s' break when several workers change them at once. %s."),
    OBJECT_PER_ID(
            "task/object-per-id",
            Kind.NOTE,
            "Kernel '%s' makes a new '%s' and has %d places that return one, so each id may cost an object."
                    + " Return at one place, or write to a '%s.Slot'."),
    TOO_BIG_TO_INLINE(
            "task/object-per-id",
            Kind.NOTE,
            "Kernel '%s' has at least %d bytes of code, and from more than %d on each '%s' that it returns costs an object."
                    + " Move what is rare into methods, or write to a '%s.Slot'."),

    // the values of @Task
    NAME_EMPTY(
            "task/name-empty",
            "The task name is empty. Use a name of 1 to 64 Unicode letters, digits, '-', '_' or '.'."),
    NAME_CHARACTERS(
            "task/name-characters",
            "Task name '%s' contains '%s' at position %d. Use Unicode letters, digits, '-', '_' or '.'."),
    NAME_LENGTH("task/name-length", "Task name is %d characters long; the limit is %d."),
    NAME_DUPLICATE("task/name-duplicate", "Task name '%s' is also used by %s. Give each task its own name."),
    PACKET_TYPE("task/packet-type", "'%s' cannot be a packet. Name a record marked @Packet, or a primitive type."),
    PACKET_NOT_MARKED(
            "task/packet-not-marked",
            "Record '%s' is not marked as a packet, so it has no serializer. Add @Packet to it."),
    PACKET_ACCESS(
            "task/packet-access", "Packet '%s' is %s in '%s' and cannot be used from '%s'. Make it public or move it."),

    // packets
    NOT_A_RECORD(
            "packet/not-a-record",
            "'%s' is %s. Packets are records, because a record's field order is part of the language."
                    + " Declare it as a record."),
    PRIVATE_PACKET("packet/private", "Packet '%s' is private. Make it package-private or wider."),
    PRIVATE_PACKET_OWNER(
            "packet/private", "Packet '%s' is inside '%s', which is private. Make '%2$s' package-private or wider."),
    GENERIC_PACKET(
            "packet/generic",
            "Packet '%s' has type parameters, so its size is not fixed. Declare a packet for each concrete type."),
    STRING_LENGTH_MISSING(
            "packet/string-length-missing",
            "Component '%s' is a 'String', whose size is not fixed. Add @Str with the most UTF-8 bytes it may take."),
    VARIABLE_SIZE(
            "packet/variable-size",
            "Component '%s' is %s, whose size is not fixed."
                    + " Use a primitive, an enum, another packet, a String with @Str, or an array with @Length;"
                    + " or name an adapter in @Packet."),
    WIRE_TYPE_MISMATCH("packet/wire-type-mismatch", "@%s is for %s; component '%s' is %s. Remove @%1$s%s."),
    ARRAY_LENGTH_MISSING(
            "packet/array-length-missing",
            "Component '%s' is %s, whose length is not fixed. Add %s with the number of elements."),
    ARRAY_IN_ARRAY(
            "packet/array-in-array",
            "Component '%s' is an array of arrays. Put the inner array into a packet of its own."),
    LENGTH_RANGE("packet/length-range", "@%s of '%s' is %d; it must be between 1 and %d."),
    QUANTIZED_RANGE(
            "packet/quantized-range",
            "@Quantized of '%s' goes from %s to %s, which is no range of a '%s'."
                    + " Use finite numbers, min less than max, whose distance is neither next to zero nor infinite."),
    QUANTIZED_BITS("packet/quantized-bits", "@Quantized of '%s' takes %d bits; it must be between 1 and %d."),
    TWO_WIRE_TYPES("packet/two-wire-types", "Component '%s' has both @%s and @%s. Keep one."),
    EMPTY_PACKET("packet/empty", "Packet '%s' has no components, so it takes no bytes. Use a task without a packet."),
    ACCESSOR_CLASH("packet/accessor-clash", "Component '%s' would give '%s' a second method '%1$s'. Rename it."),
    BOXED("packet/boxed", "Component '%s' is %s, which can be null. Use '%s'."),
    INTERFACE_COMPONENT(
            "packet/interface-component",
            "Component '%s' has type '%s', which several classes implement. Use one concrete packet type, or name an adapter in @Packet."),
    NOT_A_PACKET(
            "packet/not-a-packet", "Component '%s' is a record that is not marked as a packet. Add @Packet to '%s'."),
    COMPONENT_ACCESS(
            "packet/component-access",
            "Component '%s' has a type that generated code in package '%s' cannot name, because '%s' is %s."
                    + " Make '%3$s' %s."),
    RECURSIVE(
            "packet/recursive",
            "Packet '%s' contains itself through '%s', so its size would have no end."
                    + " Refer to the other %s by index."),
    TOO_LARGE(
            "packet/too-large",
            "Packet '%s' takes %d bytes; the limit is %d. The largest component is '%s' with %d."
                    + " Lower it or raise -Abroadside.maxPacketBytes."),
    ALIGN("packet/align", "Packets cannot be aligned to %d bytes. Use a power of two from 1 to %d."),
    ALIGN_COLUMNS(
            "packet/align-columns",
            "A packet in columns has no stride that could be aligned. Remove align, or use the layout PACKED."),
    VERSION("packet/version", "The version is %d; versions count from 1."),
    BASELINE_MISSING(
            "packet/baseline-missing",
            Kind.NOTE,
            "No layout of packet '%s' is kept. Copy '%s' from the class output into '%s'."),
    BASELINE_UNREADABLE(
            "packet/baseline-unreadable",
            "'%s' is no schema file that can be read, so the layout of packet '%s' cannot be compared."
                    + " Restore it, or replace it by the one in the class output."),
    LAYOUT_CHANGED(
            "packet/layout-changed",
            "Packet '%s' is not laid out as '%s' says, but has the same version, %d."
                    + " Undo the change, or raise the version: @Packet(version = %5$d).%n%6$s"),
    VERSION_LOWERED(
            "packet/version-lowered",
            "Packet '%s' has version %3$d, but '%2$s' has version %4$d already."
                    + " Restore that version, or raise it to @Packet(version = %5$d).%n%6$s"),
    ADAPTER_ONE_WAY(
            "packet/adapter-one-way",
            "Component '%s' can be adapted one way only, by '%s' of '%s'."
                    + " Add a static method that takes %4$s and returns %5$s."),
    ADAPTER_AMBIGUOUS(
            "packet/adapter-ambiguous", "Component '%s' can be adapted by '%s' and by '%s'. Keep one of the pairs."),
    ADAPTER_METHOD(
            "packet/adapter-method",
            "Component '%s' would be adapted by '%s' of '%s', which %s."
                    + " Make it a static method without checked exceptions that generated code can call."),
    ADAPTER_UNUSED(
            "packet/adapter-unused",
            Kind.WARNING,
            "No component of packet '%2$s' needs the adapters of '%1$s'. Remove the class, or check what its methods take."),
    ENUM_EMPTY("packet/enum-empty", "Enum '%s' has no constants, so '%s' could hold no value."),
    CODEC_MISSING(
            "packet/codec-missing",
            "Packet '%s' comes from a library without '%s', so it has no serializer."
                    + " Compile that library with the Broadside processor."),
    CODEC_UNREADABLE(
            "packet/codec-missing",
            "Packet '%s' comes from a library, and a type in it was not found. Add what that library needs."),

    // what is generated
    NAME_TAKEN(
            "gen/name-taken",
            "'%s' cannot be generated, because '%s' already has a type of that name. Rename one of them."),
    NESTED_CLASH("gen/nested-clash", "'%s' and '%s' would both generate '%s'. Rename one of them."),
    NAME_HIDDEN(
            "gen/name-hidden",
            "'%s' cannot be named in generated code, because '%s' also has a field of that name. Rename one of them."),
    PACKAGE_HIDDEN(
            "gen/name-hidden",
            "'%s' cannot be named in '%s', because there is another '%4$s', and a class called '%3$s' hides the package."
                    + " Rename one of them."),
    MISSING_TYPE(
            "gen/missing-type",
            Kind.WARNING,
            "No code was generated for '%s', because '%s' was never found."
                    + " Check the import, or the processor that should generate it."),
    WRITE_FAILED("gen/write-failed", "'%s' could not be written: %s."),

    // the surroundings
    RUNTIME_MISSING(
            "env/runtime-missing",
            "The runtime is not on the compile path, so generated code would not compile."
                    + " Add the 'broadside-runtime' dependency."),
    RUNTIME_NOT_READ(
            "env/runtime-not-read",
            "Module '%s' does not require 'dev.broadside.runtime'. Add it to module-info.java."),
    RUNTIME_VERSION(
            "env/runtime-version",
            "This processor writes code for runtime level %d, but level %d is on the compile path."
                    + " Use the same version for both."),
    NOT_PROVIDED(
            "env/not-provided",
            Kind.WARNING,
            "Module '%s' holds tasks that it does not provide, so TaskRegistry.load() will not find them."
                    + " Add 'provides dev.broadside.runtime.TaskModule with %s;' to module-info.java,"
                    + " or register them with TaskRegistry.of(…) and suppress this warning."),
    OPTION_VALUE("env/option-value", "Option %s must be %s, not '%s'."),
    OPTION_UNKNOWN("env/option-unknown", Kind.WARNING, "Option %s is not known.%s"),
    CRASH(
            "internal/crash",
            "The processor failed on '%s'. This is a bug in the processor, not in your code;"
                    + " please report it with the lines below.%n%s"),
    LOOK_FAILED(
            "internal/crash",
            Kind.NOTE,
            "The processor failed to look into kernel '%s', so it gives no warnings of it. This is a bug in the processor,"
                    + " not in your code; please report it: %s");

    private final String id;
    private final Kind kind;
    private final String format;

    Diagnostic(String id, String format) {
        this(id, Kind.ERROR, format);
    }

    Diagnostic(String id, Kind kind, String format) {
        this.id = id;
        this.kind = kind;
        this.format = format;
    }

    /** Returns the id, under which the documentation has it. */
    public String id() {
        return id;
    }

    /** Returns how bad it is. */
    public Kind kind() {
        return kind;
    }

    /** Whether no code can be generated. */
    boolean isError() {
        return kind == Kind.ERROR;
    }

    /** Returns the message as it is printed. */
    public String message(@Nullable Object... arguments) {
        return "[" + id + "] " + String.format(Locale.ROOT, format, arguments);
    }
}
