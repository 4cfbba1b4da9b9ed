    .section .rodata
    .balign 8
    .global fihrist_name_tables_begin
    .global fihrist_name_tables_end
fihrist_name_tables_begin:
    .incbin "name_tables.bin"
fihrist_name_tables_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
