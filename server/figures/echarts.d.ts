/** The bundle has the types of the whole. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export * from 'echarts'
}
