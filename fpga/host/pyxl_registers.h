/* The registers of a PyXL system: see docs/registers.md. Made by "dotnet run --project rtl-gen -- registers"; do not edit. */
#ifndef PYXL_REGISTERS_H
#define PYXL_REGISTERS_H

/* Values of ID and VERSION, and bytes of the whole map. */
#define PYXL_IDENTITY                            0x4C587950u
#define PYXL_MAP_VERSION                         2u
#define PYXL_MAP_SIZE                            0x04000000u

/* Registers: offsets in bytes, masks and shifts of fields. */
#define PYXL_ID                                  0x00u
#define PYXL_VERSION                             0x04u
#define PYXL_CONTROL                             0x08u
#define PYXL_CONTROL_RUN_MASK                    0x00000001u
#define PYXL_CONTROL_RUN_SHIFT                   0
#define PYXL_CONTROL_RESET_MASK                  0x00000002u
#define PYXL_CONTROL_RESET_SHIFT                 1
#define PYXL_STATUS                              0x0Cu
#define PYXL_STATUS_RUNNING_MASK                 0x00000001u
#define PYXL_STATUS_RUNNING_SHIFT                0
#define PYXL_STATUS_HALTED_MASK                  0x00000002u
#define PYXL_STATUS_HALTED_SHIFT                 1
#define PYXL_STATUS_REFUSED_MASK                 0x00000004u
#define PYXL_STATUS_REFUSED_SHIFT                2
#define PYXL_STATUS_ERROR_MASK                   0x00000008u
#define PYXL_STATUS_ERROR_SHIFT                  3
#define PYXL_STATUS_CONSOLE_OUT_MASK             0x00000010u
#define PYXL_STATUS_CONSOLE_OUT_SHIFT            4
#define PYXL_STATUS_CONSOLE_IN_MASK              0x00000020u
#define PYXL_STATUS_CONSOLE_IN_SHIFT             5
#define PYXL_STATUS_FAULT_MASK                   0x0000FF00u
#define PYXL_STATUS_FAULT_SHIFT                  8
#define PYXL_EXIT_STATUS                         0x10u
#define PYXL_CRC                                 0x14u
#define PYXL_CRC_EXPECTED                        0x18u
#define PYXL_INTERRUPT_ENABLE                    0x1Cu
#define PYXL_INTERRUPT_ENABLE_HALTED_MASK        0x00000001u
#define PYXL_INTERRUPT_ENABLE_HALTED_SHIFT       0
#define PYXL_INTERRUPT_ENABLE_CONSOLE_OUT_MASK   0x00000002u
#define PYXL_INTERRUPT_ENABLE_CONSOLE_OUT_SHIFT  1
#define PYXL_INTERRUPT_ENABLE_CONSOLE_IN_MASK    0x00000004u
#define PYXL_INTERRUPT_ENABLE_CONSOLE_IN_SHIFT   2
#define PYXL_INTERRUPT_PENDING                   0x20u
#define PYXL_INTERRUPT_PENDING_HALTED_MASK       0x00000001u
#define PYXL_INTERRUPT_PENDING_HALTED_SHIFT      0
#define PYXL_INTERRUPT_PENDING_CONSOLE_OUT_MASK  0x00000002u
#define PYXL_INTERRUPT_PENDING_CONSOLE_OUT_SHIFT 1
#define PYXL_INTERRUPT_PENDING_CONSOLE_IN_MASK   0x00000004u
#define PYXL_INTERRUPT_PENDING_CONSOLE_IN_SHIFT  2
#define PYXL_CONSOLE_OUT                         0x24u
#define PYXL_CONSOLE_OUT_BYTE_MASK               0x000000FFu
#define PYXL_CONSOLE_OUT_BYTE_SHIFT              0
#define PYXL_CONSOLE_OUT_CHANNEL_MASK            0x00000300u
#define PYXL_CONSOLE_OUT_CHANNEL_SHIFT           8
#define PYXL_CONSOLE_IN                          0x28u
#define PYXL_CONSOLE_IN_BYTE_MASK                0x000000FFu
#define PYXL_CONSOLE_IN_BYTE_SHIFT               0
#define PYXL_CONSOLE_IN_END_MASK                 0x00000100u
#define PYXL_CONSOLE_IN_END_SHIFT                8
#define PYXL_CONSOLE_LEVEL                       0x2Cu
#define PYXL_CONSOLE_LEVEL_OUT_MASK              0x0000FFFFu
#define PYXL_CONSOLE_LEVEL_OUT_SHIFT             0
#define PYXL_CONSOLE_LEVEL_IN_FREE_MASK          0xFFFF0000u
#define PYXL_CONSOLE_LEVEL_IN_FREE_SHIFT         16
#define PYXL_CYCLES                              0x30u
#define PYXL_CYCLES_HIGH                         0x34u
#define PYXL_INSTRUCTIONS                        0x38u
#define PYXL_INSTRUCTIONS_HIGH                   0x3Cu
#define PYXL_TRAPS                               0x40u
#define PYXL_TRAPS_HIGH                          0x44u
#define PYXL_PROGRAM_DEPTH                       0x48u
#define PYXL_STACK_DEPTH                         0x4Cu
#define PYXL_HEAP_DEPTH                          0x50u
#define PYXL_CLOCK_FREQUENCY                     0x54u
#define PYXL_UNITS                               0x58u
#define PYXL_ALLOCATIONS                         0x5Cu
#define PYXL_COLLECTIONS                         0x60u
#define PYXL_FREED_WORDS                         0x64u
#define PYXL_LEAST_FREE                          0x68u
#define PYXL_LOST_CYCLES                         0x6Cu
#define PYXL_LONGEST_PAUSE                       0x70u

/* Memories: offsets, and bytes from one word to the next. */
#define PYXL_STACK_WINDOW                        0x0100000u
#define PYXL_STACK_STRIDE                        16u
#define PYXL_PROGRAM_WINDOW                      0x0400000u
#define PYXL_PROGRAM_STRIDE                      4u
#define PYXL_HEAP_WINDOW                         0x2000000u
#define PYXL_HEAP_STRIDE                         16u

/* Within a word of 72 bits; writing the tag stores it. */
#define PYXL_PAYLOAD_LOW                         0u
#define PYXL_PAYLOAD_HIGH                        4u
#define PYXL_TAG                                 8u

#endif
