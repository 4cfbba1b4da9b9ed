    .section .rodata
    .global fihrist_report_style_begin
    .global fihrist_report_style_end
fihrist_report_style_begin:
    .incbin "report.css"
fihrist_report_style_end:
    .byte 0
    .section .note.GNU-stack, "", %progbits
